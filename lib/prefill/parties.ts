import type { Named } from "@/lib/reading/types";
import type { ReadFields } from "./prefill";

export type Parties = { abbreviation: string; name: string }[];

const PEOPLE = [
  "motioners",
  "reservations",
  "protocolNotes",
  "noteTexts",
  "separateStatements",
  "reservationTexts",
  "conflictOfInterest",
  "proposers",
  "speakers",
] as const;

/** A party that the text writes out in full is given as the register abbreviates it, where one bears that name. */
export function abbreviated(fields: ReadFields, parties: Parties): ReadFields {
  const named = PEOPLE.flatMap((field) => {
    const read = fields[field];
    return read ? [[field, { ...read, value: read.value.map((who) => shortened(who, parties)) }]] : [];
  });
  return { ...fields, ...Object.fromEntries(named) };
}

function shortened(who: Named, parties: Parties): Named {
  const found = new Set(
    parties
      .filter(({ name }) => name.toLowerCase() === who.party?.toLowerCase())
      .map((one) => one.abbreviation),
  );
  const [only] = found;
  return only && found.size === 1 ? { ...who, party: only } : who;
}
