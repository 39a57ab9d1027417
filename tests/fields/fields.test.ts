import { describe, expect, it } from "vitest";
import { notes, people, writeNotes, writePeople } from "@/lib/attributions";
import { date, lines, optionalText, paragraph } from "@/lib/fields";

describe("what people type", () => {
  it.each([
    ["Nujin Ek (ABC)", [{ name: "Nujin Ek", party: "ABC" }]],
    [
      "Eva Ek-Ås (AB) och Bo Bä (CD).",
      [
        { name: "Eva Ek-Ås", party: "AB" },
        { name: "Bo Bä", party: "CD" },
      ],
    ],
    [
      "Eva Ek (AB), Bo Bä (CD)\nÅsa Öst (-)",
      [
        { name: "Eva Ek", party: "AB" },
        { name: "Bo Bä", party: "CD" },
        { name: "Åsa Öst", party: null },
      ],
    ],
    ["Utan Parti", [{ name: "Utan Parti", party: null }]],
    ["  \r\n ", []],
  ])("people: %j", (typed, read) => {
    expect(people.parse(typed)).toEqual(read);
  });

  it("asks for the name where only a party stands", () => {
    expect(people.safeParse("(AB)").error?.issues[0]?.message).toBe("Skriv namnet: ”(AB)”.");
  });

  const eva = { name: "Eva Ek", party: "AB" };
  const bo = { name: "Bo af Bä", party: "CD" };
  it.each([
    ["Eva Ek (AB): en text: med kolon", [{ ...eva, text: "en text: med kolon" }]],
    ["Eva Ek (AB)", [{ ...eva, text: null }]],
    ["(AB)", [{ name: null, party: "AB", text: null }]],
    ["Eva Ek: en text", [{ name: "Eva Ek", party: null, text: "en text" }]],
    ["Eva Ek (-): en text", [{ name: "Eva Ek", party: null, text: "en text" }]],
    ["Eva Ek (AB) yrkar bifall.", [{ ...eva, text: "yrkar bifall." }]],
    [
      "Eva Ek (AB) och Bo af Bä (CD) yrkar bifall.",
      [
        { ...eva, text: "yrkar bifall." },
        { ...bo, text: "yrkar bifall." },
      ],
    ],
    [
      "Eva Ek (AB): ett\nBo af Bä (CD): två",
      [
        { ...eva, text: "ett" },
        { ...bo, text: "två" },
      ],
    ],
    [
      "Eva Ek (AB):\nVi i partiet (AB) anser\n\natt det räcker.",
      [{ ...eva, text: "Vi i partiet (AB) anser\n\natt det räcker." }],
    ],
  ])("notes: %j", (typed, read) => {
    expect(notes.parse(typed)).toEqual(read);
    expect(notes.parse(writeNotes(read))).toEqual(read);
  });

  it("writes people as it reads them", () => {
    const rows = [
      { name: "Eva Ek", party: "AB" },
      { name: "Åsa Öst", party: null },
    ];
    expect(people.parse(writePeople(rows))).toEqual(rows);
  });

  it("asks who it was where a note opens with its text", () => {
    const typed = "Kommunen är i många avseenden en trygg kommun. ".repeat(6);
    expect(notes.safeParse(typed).error?.issues[0]?.message).toContain("Skriv först vem det är");
  });

  it.each([
    ["§ 12", "12"],
    ["12", "12"],
    ["§§6.10", "6.10"],
    ["", null],
    [undefined, null],
  ])("paragraph: %j", (typed, read) => {
    expect(paragraph.parse(typed)).toBe(read);
  });

  it.each(["tolv", "12 a", "§ 12/2021x"])("refuses the paragraph %j", (typed) => {
    expect(paragraph.safeParse(typed).success).toBe(false);
  });

  it.each(["2026-02-30", "2026-13-01", "26-01-01", "20260101", "i går", "2026-01-01T10:00", "0000-01-01"])(
    "refuses the date %j",
    (typed) => {
      expect(date("Skriv dagen.").safeParse(typed).success).toBe(false);
    },
  );

  it("takes a date that exists", () => {
    expect(date("Skriv dagen.").parse(" 2024-02-29 ").toString()).toBe("2024-02-29");
  });

  it("tidies line ends and spaces, and nothing else", () => {
    expect(optionalText().parse("  å\u0308 \r\nb\t\r\n ")).toBe(`${"å\u0308".normalize("NFC")}\nb`);
    expect(lines.parse("a\n\n b ")).toEqual(["a", "b"]);
    expect(optionalText().parse("a\u0000b\u0002\tc")).toBe("ab\tc");
  });
});
