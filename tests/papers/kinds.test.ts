import { describe, expect, it } from "vitest";
import { PaperKind } from "@/lib/db/generated/enums";
import { DEFAULT_LOOK } from "@/lib/look/look";
import { NO_CHOICES } from "@/lib/papers/choices";
import { draftPaper } from "@/lib/papers/draft";
import { passagesOf } from "@/lib/papers/edits";
import { KINDS } from "@/lib/papers/kinds";
import type { Context } from "@/lib/papers/paper-type";
import { day } from "./case-files";
import { CLAUSES, ITEM, ljungsala } from "./ljungsala";
import { paperLines } from "./printout";

const plain = (lines: string[]) => lines.map((line) => line.replaceAll("\u00a0", " "));
const missing = (kind: PaperKind, context: Context) => KINDS[kind].missing?.(context) ?? [];

describe("each kind of paper", () => {
  it.each(Object.values(PaperKind))("%s says what it said when somebody last read it", async (kind) => {
    const lines = paperLines(draftPaper(kind, ljungsala()));
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`golden/${kind}.txt`);
  });

  it.each(Object.values(PaperKind))("%s lacks nothing where everything is recorded", (kind) => {
    const context = kind === "REMINDER" ? ljungsala() : ljungsala();
    expect(missing(kind, context)).toEqual([]);
  });

  it.each(Object.values(PaperKind))("%s has an id of its own for every passage and section", (kind) => {
    const tree = draftPaper(kind, ljungsala());
    const ids = passagesOf(tree).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(KINDS[kind].sections.map(({ key }) => key)).size).toBe(KINDS[kind].sections.length);
  });
});

describe("what is missing is named", () => {
  it("in a Svar på motion: each att-sats without a proposal, and to whom it is written", () => {
    const choices = { ...NO_CHOICES, clauses: { [CLAUSES.first]: "APPROVED" as const } };
    expect(missing("OFFICIAL_REPORT", ljungsala({ choices }))).toEqual([
      "Välj vem svaret är ställt till.",
      "Förslag saknas för att-sats 2: ”att bänkarna målas i kommunens gröna färg”",
      "Förslag saknas för att-sats 3: ”att tekniska nämnden redovisar kostnaden årligen”",
    ]);
  });

  it("in a Svar på motion: the condition of what is granted on one", () => {
    const choices = { ...NO_CHOICES, addressee: "Kommunstyrelsen", whole: "CONDITIONAL" as const };
    expect(missing("OFFICIAL_REPORT", ljungsala({ choices }))).toEqual([
      "Skriv vilket villkor bifallet gäller med.",
    ]);
  });

  it("in an underrättelse: an att-sats that nobody decided", () => {
    const context = ljungsala();
    const items = context.motion.minutesItems.map((item) =>
      item.id === ITEM.id ? { ...item, clauses: item.clauses.slice(0, 2) } : item,
    );
    const motion = { ...context.motion, minutesItems: items };
    expect(missing("MOVER_NOTICE", { ...context, motion })).toEqual([
      "Utfallet saknas för att-sats 3: ”att tekniska nämnden redovisar kostnaden årligen”",
    ]);
  });

  it("in what tells of a decision: how it ended, where nobody has said so", () => {
    const item = { ...ITEM, outcome: "UNCLEAR" as const };
    const told = ["Utfallet saknas på beslutet i Kommunfullmäktige den 21 september 2026, § 88."];
    expect(plain(missing("MINUTES_EXTRACT", ljungsala({ item })))).toEqual(told);
    const base = ljungsala();
    const minutesItems = base.motion.minutesItems.map((one) => (one.id === item.id ? item : one));
    const context = { ...base, motion: { ...base.motion, minutesItems } };
    expect(plain(missing("MOVER_NOTICE", context))).toEqual(told);
    expect(plain(missing("DISPATCH_LIST", context))).toEqual(told);
  });

  it("in a letter: that the body it is written to has ceased", () => {
    const context = ljungsala({ bodyUntil: day("2026-06-30") });
    for (const kind of ["REMINDER", "REFERRAL_LETTER"] as const) {
      expect(plain(missing(kind, context))).toEqual([
        "Ljungsala ungdomsråd upphörde den 30 juni 2026. Återkalla remissen, och skicka en ny till det organ som har tagit över.",
      ]);
    }
    expect(missing("REMINDER", ljungsala({ bodyUntil: day("2026-12-31") }))).toEqual([]);
  });

  it("in an anslag: the days that the law counts from", () => {
    const item = { ...ITEM, approvedOn: null, postedOn: null };
    expect(missing("NOTICE", ljungsala({ item }))).toEqual([
      "Skriv vilken dag protokollet från Kommunfullmäktige justerades (KL 5:69).",
      "Skriv vilken dag justeringen anslås (KL 8:12).",
    ]);
  });

  it("in a protokollsutdrag: the § and the decision", () => {
    expect(missing("MINUTES_EXTRACT", ljungsala({ item: { ...ITEM, paragraph: null } }))).toHaveLength(1);
    expect(missing("MINUTES_EXTRACT", ljungsala({ item: { ...ITEM, status: "PROPOSED" } }))).toHaveLength(1);
  });
});

describe("the municipality's look", () => {
  it("says which sections there are and in which order, and stock phrases in its own words", () => {
    const look = {
      ...DEFAULT_LOOK,
      sections: { REMINDER: ["why", "no-such-section", "reminder"] },
      phrases: { "reminder-why": "Svara nu, {organ}! #import $x$" },
    };
    const { sections } = draftPaper("REMINDER", ljungsala({ look }));
    expect(sections.map(({ key }) => key)).toEqual(["why", "reminder"]);
    expect(passagesOf({ ...draftPaper("REMINDER", ljungsala({ look })) })[0]?.text).toBe(
      "Svara nu, {organ}! #import $x$",
    );
  });
});

describe("a Svar på motion", () => {
  it("proposes the whole where every att-sats is proposed alike", () => {
    const { first, second, third } = CLAUSES;
    const clauses = { [first]: "REJECTED", [second]: "REJECTED", [third]: "REJECTED" } as const;
    const choices = { ...NO_CHOICES, addressee: "Kommunstyrelsen", clauses };
    const tree = draftPaper("OFFICIAL_REPORT", ljungsala({ choices }));
    expect(passagesOf(tree).find(({ id }) => id === "proposal:whole")?.text).toBe("Motionen avslås.");
  });

  it("quotes the heart of a document besides its own summary, with the document as source", () => {
    const base = ljungsala();
    const [answer] = base.motion.minutesItems;
    const source = {
      kind: "document" as const,
      id: answer?.id ?? "",
      label: "Tjänsteutlåtande, Socialnämnden",
    };
    const text = "Bänkar med armstöd gör att äldre orkar gå längre sträckor i kommunen. ".repeat(3);
    const tree = draftPaper("OFFICIAL_REPORT", {
      ...base,
      texts: new Map([[answer?.id ?? "", { source, text }]]),
    });
    const quoted = passagesOf(tree).find(({ id }) => id.endsWith(":reasoning"));
    expect(quoted).toMatchObject({ source, text: text.slice(0, 69) });
  });
});
