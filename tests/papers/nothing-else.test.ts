import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longDate, PlainDate } from "@/lib/dates";
import { PaperKind } from "@/lib/db/generated/enums";
import type { CaseFile, CaseItem } from "@/lib/motions/queries";
import { NO_CHOICES, VERDICTS } from "@/lib/papers/choices";
import { draftPaper } from "@/lib/papers/draft";
import { KINDS } from "@/lib/papers/kinds";
import { lastAppealDay, takeDownDay } from "@/lib/process/notice";
import { contextWith } from "./a-context";
import { anyCase, anyDay } from "./any-case";
import { textsOf } from "./printout";

/*
 * What is recorded in these cases is in Greek. What stands in a draft in Latin letters is then ours, and
 * must be a stock phrase; every day and number must be recorded; and every Greek word must be there.
 */

const STOCK_PHRASES = new Set(
  readFileSync(new URL("stock-phrases.txt", import.meta.url), "utf8").split("\n"),
);

const DAY = /\d{4}-\d{2}-\d{2}|\d{1,2}\u00a0[a-zåäö]+\u00a0\d{4}/g;
const LAW = /\d+\u00a0kap\.\s\d+(?: och \d+)?\u00a0§§?(?: andra stycket)? kommunallagen/g;

describe("a draft", () => {
  it.each(Object.values(PaperKind))(
    "of %s holds stock phrases and what is recorded, and nothing else",
    (kind) => {
      fc.assert(
        fc.property(anyCase, anyDay, (motion, madeOn) => {
          const { days, numbers } = recorded(motion);
          for (const { tree, known } of draftsOf(kind, motion, madeOn)) {
            for (const text of textsOf(tree)) {
              const undated = text
                .replace(LAW, "KL")
                .replace(DAY, (day) => (days.has(day) || known.has(day) ? "…" : day));
              const bare = undated.replace(/\d+/g, (number) => (numbers.has(number) ? "…" : number));
              expect(phrasesIn(bare).filter((phrase) => !STOCK_PHRASES.has(phrase))).toEqual([]);
            }
          }
        }),
        { numRuns: kind === "SUMMARY" ? 200 : 60 },
      );
    },
  );

  it("of the whole case holds everything that is recorded", () => {
    fc.assert(
      fc.property(anyCase, anyDay, (motion, madeOn) => {
        const tree = draftPaper("SUMMARY", contextWith(motion, { municipality: "Ω", madeOn }));
        const text = textsOf(tree).join("\n");
        for (const word of recorded(motion).words) expect(text).toContain(word);
      }),
    );
  });
});

/** Every paper of the kind that there can be in the case; `known` are days that the law counts from its own. */
function draftsOf(kind: PaperKind, motion: CaseFile, madeOn: PlainDate) {
  const base = { municipality: "Ω", madeOn };
  const subjects =
    KINDS[kind].about === "referral"
      ? motion.referrals.map((referral) => ({ referral }))
      : KINDS[kind].about === "item"
        ? motion.minutesItems.filter(({ status }) => status === "DECIDED").map((item) => ({ item }))
        : [{}];
  const clauses = Object.fromEntries(
    motion.clauses.map(({ id }, place) => [id, VERDICTS[place] ?? "REJECTED"]),
  );
  return subjects.map((subject) => ({
    tree: draftPaper(kind, contextWith(motion, { ...base, ...subject, choices: { ...NO_CHOICES, clauses } })),
    known: new Set(motion.minutesItems.flatMap(countedFrom)),
  }));
}

const countedFrom = ({ postedOn }: CaseItem): string[] =>
  postedOn
    ? [lastAppealDay(postedOn), takeDownDay(postedOn)].flatMap((day) => [String(day), longDate(day)])
    : [];

/** Sentence by sentence, with "…" for what is recorded and for any list of it, the § left out. */
const phrasesIn = (text: string): string[] =>
  text
    .replaceAll("\u00a0", " ")
    .replace(/Ω[α-ω]+/g, "…")
    .replace(/… \(…\)/g, "…")
    .replace(/…(?:, …)*(?: och …)+/g, "…")
    .replaceAll(", § …", "")
    .split(/(?<=[.:]) /)
    .filter((phrase) => /[\p{L}\d]/u.test(phrase));

/** What the register knows of the case. */
function recorded(motion: CaseFile) {
  const words = new Set<string>();
  const days = new Set<string>();
  const numbers = new Set<string>();
  const collect = (value: unknown): void => {
    if (value instanceof PlainDate) days.add(value.toString()).add(longDate(value));
    else if (value && typeof value === "object") Object.values(value).forEach(collect);
    else if (/^\d+$/.test(`${value}`)) numbers.add(`${value}`);
    else if (/^Ω/.test(`${value}`)) words.add(`${value}`);
  };
  collect(motion);
  return { words, days, numbers };
}
