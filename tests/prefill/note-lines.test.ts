import { describe, expect, it } from "vitest";
import { notes } from "@/lib/attributions";
import { minutesPrefill } from "@/lib/prefill/minutes";
import { ANSWER, partOf, wordsOf } from "./reading";

const under = (headed: string) => ANSWER.replace("\nBeslutet skickas", `\n${headed}\n\nBeslutet skickas`);
const filledFrom = (headed: string) => minutesPrefill(partOf(under(headed)));

describe("notes, statements and reservations", () => {
  it("stand in their own fields with their texts, as the form reads them", () => {
    const headed = `Protokollsanteckning
Bo Alm (M) antecknar följande till protokollet: Vi hade hellre
sett en utredning.

Särskilt yttrande
Ida Ås (V) lämnar följande särskilda yttrande:

Kommunen borde gå längre.

Det är bråttom.

Reservation
Ola Ny (C) och Eva Ek (S) reserverar sig med följande motivering: Det blir för dyrt.`;
    const { protocolNotes, separateStatements, reservations } = filledFrom(headed);
    expect(protocolNotes?.value).toBe("Bo Alm (M): Vi hade hellre sett en utredning.");
    expect(separateStatements?.value).toBe("Ida Ås (V): Kommunen borde gå längre.\nDet är bråttom.");
    expect(reservations?.value).toBe("Ola Ny (C), Eva Ek (S): Det blir för dyrt.");
    expect(notes.parse(reservations?.value)).toEqual([
      { name: "Ola Ny", party: "C", text: "Det blir för dyrt." },
      { name: "Eva Ek", party: "S", text: "Det blir för dyrt." },
    ]);
    const prefill = filledFrom(headed);
    expect(wordsOf(under(headed), prefill, "separateStatements").join("\n")).toMatch(
      /Ida Ås \(V\)\nKommunen borde gå längre\.\n\nDet är bråttom\./,
    );
  });

  it("are a guess where the text is one", () => {
    const own = "Vi anser att kommunen redan gör det som motionen begär, och mer därtill.";
    const { separateStatements } = filledFrom(
      `Särskilt yttrande\nBo Alm (M) lämnar ett särskilt yttrande.\n\n${own}`,
    );
    expect(separateStatements).toMatchObject({ value: `Bo Alm (M): ${own}`, sure: false });
  });

  it("name only the person where the form would take the text for several people's", () => {
    const { reservations } = filledFrom(`Reservation
Bo Alm (M) reserverar sig med följande motivering:

Så här sade de andra.
Ida Ås (V): det är för sent.`);
    expect(reservations?.value.split("\n")[0]).toBe("Bo Alm (M)");
    expect(reservations?.value).not.toMatch(/Så här/);
  });

  it("name only the people where they are more than the form takes for one text", () => {
    const people = [..."ABCDEFGHIJKLMNOP"].map((letter) => `Eva ${letter}ndersson (V)`);
    const row = `${people.slice(0, -1).join(", ")} och ${people.at(-1)}`;
    const { reservations } = filledFrom(
      `Reservation\n${row} reserverar sig med följande motivering: Det blir för dyrt.`,
    );
    expect(reservations?.value.split("\n")).toEqual(people);
  });

  it("name only the person where the text is not there", () => {
    expect(filledFrom("Reservation\nBo Alm (M) reserverar sig mot beslutet.").reservations?.value).toBe(
      "Bo Alm (M)",
    );
  });
});
