import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longDate, PlainDate } from "@/lib/dates";
import type { CaseFile } from "@/lib/motions/queries";
import { draftSummary } from "@/lib/summaries/draft";
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
const LAW = "5\u00a0kap. 35\u00a0§ andra stycket kommunallagen";

describe("a draft", () => {
  it("holds stock phrases and what is recorded, and nothing else", () => {
    fc.assert(
      fc.property(anyCase, anyDay, (motion, madeOn) => {
        const { days, numbers } = recorded(motion);
        for (const text of textsOf(draftSummary(motion, "Ω", madeOn))) {
          const undated = text.replace(LAW, "KL").replace(DAY, (day) => (days.has(day) ? "…" : day));
          const bare = undated.replace(/\d+/g, (number) => (numbers.has(number) ? "…" : number));
          expect(phrasesIn(bare).filter((phrase) => !STOCK_PHRASES.has(phrase))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("holds everything that is recorded", () => {
    fc.assert(
      fc.property(anyCase, anyDay, (motion, madeOn) => {
        const text = textsOf(draftSummary(motion, "Ω", madeOn)).join("\n");
        for (const word of recorded(motion).words) expect(text).toContain(word);
      }),
    );
  });
});

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
