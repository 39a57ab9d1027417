import { describe, expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read";
import type { Read } from "@/lib/reading/types";

const report = (sections: string) => `Björkdals kommun
Socialförvaltningen
Tjänsteskrivelse
Datum 2025-03-07
Dnr SN-2025/88

Svar på remiss: Motion om natthärbärge väckt av Eva Ek (S)

Förslag till beslut
Socialnämnden tillstyrker motionen.

${sections}

Bakgrund
Frågan har varit uppe förr.
`;

function read(text: string) {
  const found = readDocument(text)[0]?.fields.summary as Read<string> | undefined;
  return found && { ...found, words: found.spans.map(({ start, end }) => text.slice(start, end)) };
}

describe("the document's own summary", () => {
  it.each([
    "Sammanfattning",
    "Sammanfattning av ärendet",
    "SAMMANFATTNING",
    "Kort sammanfattning:",
    "Ärendesammanfattning",
    "Ärendet i korthet",
  ])("stands under “%s”, whole", (heading) => {
    const summary = read(report(`${heading}\nEtt natthärbärge behövs.\n\nDet finns lokaler.`));
    expect(summary).toMatchObject({
      value: "Ett natthärbärge behövs.\n\nDet finns lokaler.",
      words: ["Ett natthärbärge behövs.\n\nDet finns lokaler."],
      sure: true,
    });
  });

  it("is that of a § of minutes too, without the page's furniture", () => {
    const text = `Björkdals kommun
Socialnämnden
Sammanträdesprotokoll
Sammanträdesdatum 2025-04-15

§ 31 Dnr SN-2025/88
Motion om natthärbärge väckt av Eva Ek (S)

Socialnämndens beslut
Socialnämnden tillstyrker motionen.

Sammanfattning av ärendet
Ett natthärbärge behövs, och det finns
\f12 (40)
lokaler i centrum.

Beslutet skickas till
Kommunstyrelsen
`;
    const summary = read(text);
    expect(summary?.value).toMatch(/^Ett natthärbärge behövs, och det finns\s+lokaler i centrum\.$/);
    expect(summary?.words.join(" ")).not.toMatch(/40/);
  });

  it("is never taken from another section", () => {
    for (const heading of [
      "Bakgrund",
      "Ärendet",
      "Beskrivning av ärendet",
      "Förvaltningens bedömning",
      "Motionen",
    ]) {
      expect(read(report(`${heading}\nEtt natthärbärge behövs.`))).toBeUndefined();
    }
  });

  it("is a guess where it is cut: very long, or with a heading nobody knows within it", () => {
    const long = Array.from({ length: 30 }, (_, at) => `Stycke ${at} ${"ord ".repeat(60)}slut.`).join("\n\n");
    const first = read(report(`Sammanfattning\n${long}`));
    expect(first?.sure).toBe(false);
    expect(first?.value.length).toBeLessThanOrEqual(4_000);
    expect(first?.value).toMatch(/^Stycke 0 .*slut\.$/s);
    const headed = read(report("Sammanfattning\nDet behövs.\n\nSå gjorde vi\n\nVi frågade runt."));
    expect(headed).toMatchObject({ value: "Det behövs.", sure: false });
  });

  it("is the first of two, as a guess, and none where the section is empty", () => {
    expect(
      read(report("Sammanfattning\nDet behövs.\n\nInledning\nHej.\n\nSammanfattning\nNågot annat.")),
    ).toMatchObject({
      value: "Det behövs.",
      sure: false,
    });
    expect(read(report("Sammanfattning\n"))).toBeUndefined();
  });
});
