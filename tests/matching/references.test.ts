import { describe, expect, it } from "vitest";
import { bodyBehind } from "@/lib/matching/bodies";
import { subject, titleLikeness } from "@/lib/matching/likeness";
import { findReferences } from "@/lib/matching/references";

const BODIES = [
  { id: "board", name: "Kommunstyrelsen", abbreviation: "KS" },
  { id: "working", name: "Kommunstyrelsens arbetsutskott", abbreviation: "KSAU" },
  { id: "social", name: "Socialnämnden", abbreviation: "SN" },
  { id: "centre", name: "Socialnämnden Centrum", abbreviation: "SNC" },
];

describe("§§ of other bodies that a text points to", () => {
  it.each([
    ["Socialnämnden 2026-06-16 § 12", "social", "12", "2026-06-16", null],
    ["Socialnämndens protokollsutdrag den 16 juni 2026, § 12", "social", "12", "2026-06-16", null],
    ["Protokollsutdrag från Socialnämnden § 12, 2026-06-16", "social", "12", "2026-06-16", null],
    ["Kommunstyrelsens arbetsutskotts beslut 2026-09-01 § 42", "working", "42", "2026-09-01", null],
    ["KSAU § 52/2026", "working", "52", null, 2026],
    ["Socialnämnden Centrum 2026-06-16 § 7", "centre", "7", "2026-06-16", null],
  ])("%s", (text, bodyId, paragraph, heldOn, year) => {
    expect(findReferences(text, BODIES)).toEqual([{ bodyId, paragraph, heldOn, year }]);
  });

  it("each of a list, and none without a day, of a law or of a body that is not in the register", () => {
    const text = `Kommunstyrelsen 2026-01-14 § 3, 2026-02-11 § 20
Byggnadsnämnden i Granvik har inte yttrat sig

Länsstyrelsen 2026-01-14 § 9

Socialnämnden § 5

Enligt 5 kap. 35 § kommunallagen ska Socialnämnden`;
    expect(
      findReferences(text, BODIES).map(({ bodyId, paragraph, heldOn }) => [bodyId, paragraph, heldOn]),
    ).toEqual([
      ["board", "3", "2026-01-14"],
      ["board", "20", "2026-02-11"],
    ]);
    expect(findReferences(text, [])).toEqual([]);
  });
});

describe("the body behind a name", () => {
  it.each([
    ["Socialnämnden", "social"],
    ["socialnämnd", "social"],
    ["Socialförvaltningen", "social"],
    ["Socialförvaltningen Centrum", "centre"],
    ["SN", "social"],
    ["Kommunstyrelsen", "board"],
    ["Kommunledningskontoret", null],
    ["Miljönämnden", null],
  ])("%s", (name, id) => {
    expect(bodyBehind(BODIES, name)?.id ?? null).toBe(id);
  });

  it("is nobody where two fit", () => {
    const twins = [
      { id: "a", name: "Miljönämnden", abbreviation: "MN" },
      { id: "b", name: "Nämnden för miljö", abbreviation: "NM" },
    ];
    expect(bodyBehind(twins, "Miljöförvaltningen")).toBeNull();
    expect(bodyBehind(twins, "Miljönämnden")?.id).toBe("a");
  });
});

describe("titles", () => {
  it("are the same in another frame", () => {
    for (const other of [
      "Svar på motion av Eva Ek (S) och Bo von Alm (MP) om fler bänkar längs ån",
      "Yttrande till kommunstyrelsen över remiss – Motion om fler bänkar längs ån",
      "Fler bänkar längs ån - svar på motion väckt av Eva Ek (S)",
      "Remissvar: FLER BÄNKAR  LÄNGS ÅN",
    ]) {
      expect(titleLikeness("Motion om fler bänkar längs ån", other), other).toBeGreaterThan(0.98);
    }
    expect(subject("Motion av Eva Ek (S) om att Café Åröd ska bevaras")).toBe("cafe åröd ska bevaras");
  });

  it("are alike when a word is misspelt or left out, and unlike when the frame is all they share", () => {
    const full = "Motion om att göra enkäter från undersökningar av befolkningen mer tillgängliga";
    expect(titleLikeness(full, "Motion om att göra enkäter mer tillgängliga")).toBeGreaterThan(0.7);
    expect(
      titleLikeness("Motion om utbildningsgaranti för barn", "Motion om utbildningsgarant för barn"),
    ).toBeGreaterThan(0.8);
    expect(titleLikeness("Svar på motion om cykelvägar", "Svar på motion om skolmat")).toBeLessThan(0.2);
    expect(titleLikeness("", "")).toBe(0);
  });
});
