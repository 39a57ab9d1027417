import { findPersonalData, type PersonalData } from "@/lib/reading/personal-data";

/** What may point to a private person; an office's own address is nobody's. */
export const privateData = (text: string): PersonalData[] =>
  findPersonalData(text).filter(({ kind }) => kind !== "funktionsadress");

const COUNTED: Record<PersonalData["kind"], [string, string]> = {
  personnummer: ["personnummer", "personnummer"],
  samordningsnummer: ["samordningsnummer", "samordningsnummer"],
  adress: ["adress", "adresser"],
  telefon: ["telefonnummer", "telefonnummer"],
  "e-post": ["e-postadress", "e-postadresser"],
  funktionsadress: ["funktionsadress", "funktionsadresser"],
};

/** "2 telefonnummer", one for each kind that was found. */
export function inWords(found: PersonalData[]): string[] {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const count = found.filter((one) => one.kind === kind).length;
    return `${count}\u00a0${COUNTED[kind][count === 1 ? 0 : 1]}`;
  });
}
