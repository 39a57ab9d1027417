import { describe, expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read";
import type { NoteText, Read } from "@/lib/reading/types";

const MINUTES = (under: string) => `Björkdals kommun
Socialnämnden
Sammanträdesprotokoll
Sammanträdesdatum 2025-04-15

§ 31 Dnr SN-2025/88
Svar på remiss: Motion om natthärbärge väckt av Eva Ek (S)

Socialnämndens beslut
Socialnämnden tillstyrker motionen.

${under}

Beslutet skickas till
Kommunstyrelsen
`;

type Field = "noteTexts" | "separateStatements" | "reservationTexts";

function read(under: string, field: Field) {
  const text = MINUTES(under);
  const found = readDocument(text)[0]?.fields[field] as Read<NoteText[]> | undefined;
  return {
    texts: found?.value.map(({ name, party, text: own }) => [name ?? party, own]),
    words: found?.spans.map(({ start, end }) => text.slice(start, end)),
    sure: found?.sure,
  };
}

describe("the text of a note", () => {
  it("follows what announces it, on the line or under it, and points to its place", () => {
    const under = `Protokollsanteckning
Bo Alm (M) antecknar följande till protokollet: Vi hade hellre sett en utredning.
Ida Ås (V) lämnar följande protokollsanteckning:

Kommunen borde gå längre.

Det gäller fler än de som räknas.`;
    const { texts, words, sure } = read(under, "noteTexts");
    expect(texts).toEqual([
      ["Bo Alm", "Vi hade hellre sett en utredning."],
      ["Ida Ås", "Kommunen borde gå längre.\n\nDet gäller fler än de som räknas."],
    ]);
    expect(words).toContain("Vi hade hellre sett en utredning.");
    expect(sure).toBe(true);
  });

  it("belongs to all whom the sentence names, and once to the heading's party", () => {
    const shared = read(
      "Reservation\nBo Alm (M) och Ida Ås (V) reserverar sig med följande motivering: Det blir för dyrt.",
      "reservationTexts",
    );
    expect(shared.texts).toEqual([
      ["Bo Alm", "Det blir för dyrt."],
      ["Ida Ås", "Det blir för dyrt."],
    ]);
    const titled = read(
      "Särskilt yttrande från Björkdalspartiet\nDet hade gått att göra mer.",
      "separateStatements",
    );
    expect(titled.texts).toEqual([["Björkdalspartiet", "Det hade gått att göra mer."]]);
  });

  it("is a guess where nothing announces it, and taken only from somebody's own words", () => {
    const own = "Vi anser att kommunen redan gör det som motionen begär, och mer därtill.";
    expect(
      read(`Särskilt yttrande\nBo Alm (M) lämnar ett särskilt yttrande.\n\n${own}`, "separateStatements"),
    ).toMatchObject({
      texts: [["Bo Alm", own]],
      sure: false,
    });
    const report = "Nämnden har den 3 mars 2025 fått förvaltningens svar på remissen och gått igenom det.";
    expect(
      read(`Reservation\nBo Alm (M) reserverar sig mot beslutet.\n\n${report}`, "reservationTexts").texts,
    ).toEqual([["Bo Alm", null]]);
  });

  it.each([
    [
      "whose it is, of two in a row",
      "Bo Alm (M) reserverar sig mot beslutet.\nIda Ås (V) reserverar sig mot beslutet.\n\nVi anser att motionen hade förtjänat ett bättre öde än detta.",
    ],
    [
      "where it ends, at an unknown heading",
      "Bo Alm (M) reserverar sig med följande motivering:\n\nVi anser att det är fel.\n\nNämndens arbetsformer\n\nNämnden sammanträder varje månad.",
    ],
  ])("is left out where it is unclear %s", (_, under) => {
    const { texts } = read(`Reservation\n${under}`, "reservationTexts");
    expect(texts?.map(([, own]) => own).every((own) => own === null)).toBe(true);
  });

  it("is not the words that send the reader to an annex", () => {
    const under =
      "Protokollsanteckning\nBo Alm (M) lämnar en protokollsanteckning. Vi hänvisar till vår anteckning, bilaga 2 till protokollet.";
    expect(read(under, "noteTexts").texts).toEqual([["Bo Alm", null]]);
  });

  it("is why somebody reserves, where the sentence says it all", () => {
    const under =
      "Reservation\nBo Alm (M) reserverar sig mot beslutet till förmån för eget yrkande.\nIda Ås (V) reserverar sig mot beslutet.";
    expect(read(under, "reservationTexts").texts).toEqual([
      ["Bo Alm", "reserverar sig mot beslutet till förmån för eget yrkande."],
      ["Ida Ås", null],
    ]);
  });

  it("ends before the signature", () => {
    const under =
      "Särskilt yttrande\nBo Alm (M) lämnar följande särskilda yttrande.\n\nDet hade gått att göra mer.\n\nBo Alm (M)";
    expect(read(under, "separateStatements").texts).toEqual([["Bo Alm", "Det hade gått att göra mer."]]);
  });
});
