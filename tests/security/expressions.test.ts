import { describe, expect, it } from "vitest";
import { constructed, type Expression, literals } from "./expressions";

/** What most expressions look for, over and over without ever coming to an end. */
const UNITS = [
  ...[" ", "\n", "\t", " \n", "\t ", "a", "A", "å", "1", ".", ",", "-", "(", "a ", "a\n", "a-", "a,", "Ab "],
  ...["A.", "Ab-", "Ab, ", "Ab och ", "1 ", "1.", "1-", ". ", "- ", "(a", "§ 1"],
];
/** Nothing looks for this, so whatever was begun comes to nothing at the very end. */
const END = "\u0001";
/** Characters; the small ones for what doubles with each, which would not end at the large ones. */
const SIZES = [16, 18, 20, 22, 24, 28, 32, 64, 256, 1_024, 4_096];
/** The processor's milliseconds. */
const MEASURABLE = 8;
/** Four times the text takes four times as long, sixteen times where the square counts, sixty-four where the cube does. */
const LINEAR = 10;
const SQUARE = 40;

/**
 * Quadratic by themselves, on a row of blanks, dots or one endless word, as their sources begin. What they are given is a
 * line or a heading, or nearly so: whole texts of such rows are read in linear time, tests/reading/linear-time.test.ts.
 */
const OF_SHORT_TEXTS: string[] = [
  ...[
    String.raw`(?<![\p{L}\d])\p{Lu}[\p{L}\p{M}'’.]*`,
    String.raw`(?<name>(?<![\p{L}\d])\p{Lu}[\p{L}\p{M}'’.]*`,
  ],
  ...[String.raw`^\s*(?:,|och|samt|,? (?:och|samt)`, String.raw`\n\s*-{3,}|Vid behandling av ärendet`],
  ...[String.raw`\s*\n[ \t]*(?:\d{4}-\d\d-\d\d|dnr`, String.raw`[^\t\n]+?(?=\t|\n|\s{2,}`],
  ...[String.raw`(?:\.{4,}|(?:\.\s){4,}`, String.raw`(?:^|\n|[ \t]{2,}|\t)Paragraf`],
  ...["(?:justera|anslag|anslå", String.raw`(?:sammanträde\p{L}*|möte\p{L}*|nämnden`],
  ...[String.raw`\n\s*$`, String.raw`(?:^|\n)\s*$`, String.raw`^\s*(?:[,.;]?\s*(?:och|samt|den`],
  ...[String.raw`^(?:\p{L}*datum|sida|protokoll`, String.raw`\s*(?:[,;/+&]|(?<!\p{L})(?:och|samt)`],
  ...[String.raw`(?:\t| {3,})(?:remitterad|under`, String.raw`(?:[ \t]{3,}|[\t\n])(?=(?:den|under`],
];

const modules = import.meta.glob(["/lib/reading/**/*.ts", "!**/worker.ts"]);
const all = [
  ...(await constructed(() => Promise.all(Object.values(modules).map((load) => load())))),
  ...literals("lib/{reading,masking}/**/*.ts"),
];
const unique = [...new Map(all.map((one) => [String(one.expression), one])).values()];

function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const least = (work: () => unknown): number => Math.min(cost(work), cost(work), cost(work));

/** How many times longer four times the text takes, at the first size that can be measured; 0 where none can. */
function growthOf(expression: RegExp, sizes: number[], opening: string, unit: string): number {
  const everywhere = new RegExp(expression.source, `${expression.flags.replace("g", "")}g`);
  const search = (size: number) => {
    const text = `${opening}${unit.repeat(size / unit.length)}${END}`;
    return () => Array.from(text.matchAll(everywhere)).length;
  };
  for (const size of sizes) {
    if (cost(search(size)) < MEASURABLE) continue;
    const long = least(search(size));
    if (long >= MEASURABLE) return long / Math.max(least(search(size / 4)), 0.001);
  }
  return 0;
}

/** The expression's own words: what it must find before it goes on. */
const wordsOf = ({ source }: RegExp): string[] =>
  [...new Set(source.replace(/\\p\{\w+\}|\\[a-z]/g, " ").match(/\p{L}{2,}/gu) ?? [])].slice(0, 6);

function worst({ expression }: Expression, sizes: number[]): { growth: number; how: string } {
  const words = wordsOf(expression);
  const openings = expression.source.startsWith("^") ? ["", words[0] ?? ""] : [""];
  let found = { growth: 0, how: "" };
  for (const opening of openings)
    for (const unit of [...UNITS, ...words, ...words.map((word) => `${word} `)]) {
      const growth = growthOf(expression, sizes, opening, unit);
      if (growth > found.growth) found = { growth, how: JSON.stringify([opening, unit]) };
      if (growth > SQUARE) return found;
    }
  return found;
}

describe("every expression of the reader and the masking", () => {
  it("is found", () => {
    expect(unique.length).toBeGreaterThan(400);
    const sources = unique.map(({ expression }) => expression.source);
    expect(OF_SHORT_TEXTS.filter((begun) => !sources.some((source) => source.startsWith(begun)))).toEqual([]);
  });

  it("takes time that grows with the text, and with its square where it is only given short ones", () => {
    const faults = unique.flatMap((one) => {
      const isShort = OF_SHORT_TEXTS.some((begun) => one.expression.source.startsWith(begun));
      const { growth, how } = worst(one, isShort ? SIZES.slice(0, -1) : SIZES);
      return growth > (isShort ? SQUARE : LINEAR)
        ? [`${one.where} ${growth.toFixed(1)} ${how} ${one.expression}`]
        : [];
    });
    expect(faults).toEqual([]);
  }, 120_000);
});
