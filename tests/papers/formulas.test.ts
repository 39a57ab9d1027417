import { describe, expect, it } from "vitest";
import { Outcome } from "@/lib/db/generated/enums";
import { formulaOfMotion, formulasOfClauses, wholeOf } from "@/lib/papers/content/formulas";

/** Each outcome of the register as it is proposed, as it was decided, and of several att-satser. */
const FORMULAS: Record<Outcome, [proposed: string, decided: string, several: string]> = {
  APPROVED: ["Motionen bifalls.", "Motionen bifölls.", "bifalls."],
  REJECTED: ["Motionen avslås.", "Motionen avslogs.", "avslås."],
  DEEMED_ANSWERED: ["Motionen anses besvarad.", "Motionen förklarades besvarad.", "anses besvarade."],
  PARTIAL: ["Motionen bifalls delvis.", "Motionen bifölls delvis.", "bifalls delvis."],
  CONDITIONAL: ["Motionen bifalls med villkor.", "Motionen bifölls med villkor.", "bifalls med villkor."],
  STRUCK: [
    "Motionen avskrivs från vidare handläggning.",
    "Motionen avskrevs från vidare handläggning.",
    "avskrivs från vidare handläggning.",
  ],
  RECOMMITTED: ["Motionen återremitteras.", "Motionen återremitterades.", "återremitteras."],
  TABLED: ["Motionen bordläggs.", "Motionen bordlades.", "bordläggs."],
  NO_POSITION: [
    "Motionen överlämnas utan eget ställningstagande.",
    "Motionen överlämnades utan eget ställningstagande.",
    "överlämnas utan eget ställningstagande.",
  ],
  FORWARDED: [
    "Motionen överlämnas med yttrandet.",
    "Motionen överlämnades med yttrandet.",
    "överlämnas med yttrandet.",
  ],
  UNCLEAR: [
    "Motionen behandlas utan att det framgår vad som beslutas.",
    "Motionen behandlades utan att det framgår vad som beslutades.",
    "behandlas utan att det framgår vad som beslutas.",
  ],
};

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("the formula of a decision", () => {
  it.each(Object.values(Outcome))("is right for %s", (outcome) => {
    const [proposed, decided, several] = FORMULAS[outcome];
    expect(formulaOfMotion("proposed", outcome)).toBe(proposed);
    expect(formulaOfMotion("decided", outcome)).toBe(decided);
    const three = [1, 2, 3].map((position) => ({ position, outcome }));
    expect(formulasOfClauses("proposed", three)).toEqual([
      { outcome, text: `Att-satserna 1, 2 och 3 ${several}` },
    ]);
    expect(formulasOfClauses("decided", three.slice(0, 1)).map(({ text }) => plain(text))).toEqual([
      decided.replace("Motionen", "Att-sats 1"),
    ]);
  });

  it("says the condition, once ended", () => {
    expect(formulaOfMotion("proposed", "CONDITIONAL", "bänkarna målas.")).toBe(
      "Motionen bifalls såtillvida att bänkarna målas.",
    );
  });

  it("gathers the att-satser of each outcome, in the order they come", () => {
    const clauses = [
      { position: 1, outcome: "REJECTED" },
      { position: 2, outcome: "APPROVED" },
      { position: 3, outcome: "REJECTED" },
    ] as const;
    expect(formulasOfClauses("decided", [...clauses]).map(({ text }) => plain(text))).toEqual([
      "Att-satserna 1 och 3 avslogs.",
      "Att-sats 2 bifölls.",
    ]);
  });
});

describe("the whole of a divided decision", () => {
  it.each([
    [[], null],
    [["APPROVED", "APPROVED"], "APPROVED"],
    [["APPROVED", "REJECTED"], "PARTIAL"],
    [["DEEMED_ANSWERED", "APPROVED"], "PARTIAL"],
  ] as [Outcome[], Outcome | null][])("of %j is %s", (outcomes, whole) => {
    expect(wholeOf(outcomes)).toBe(whole);
  });
});
