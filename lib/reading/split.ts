import { linesOf } from "./lines.ts";
import { findParagraphNumbers } from "./paragraph-numbers.ts";
import { startsParagraph } from "./paragraph-start.ts";
import type { Span } from "./types.ts";

type Start = { at: number; number: string /** "KF" in "KF § 13". */; prefix: string };

const LABEL_BEFORE = /^(?:paragraf|ärende(?:nummer)?)$/iu;
const RANGE = /§{2}|§\s?\d+\s?[-–]/u;

/**
 * Cuts minutes into their paragraphs, furniture already gone. What stands before the first is no paragraph of
 * its own; a text with one § or none is one. A § repeated over a page break goes on, it does not begin again.
 */
export function splitMinutes(text: string): Span[] {
  const lines = linesOf(text);
  const starts: Start[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const blank = !before || /\n[ \t]*\n|\f/.test(text.slice(before.end, line.start));
    if (RANGE.test(line.text.slice(0, 12)) || !startsParagraph(line.text, before?.text ?? "", blank))
      continue;
    const number = findParagraphNumbers(line.text)[0]?.number;
    if (!number || number === starts.at(-1)?.number) continue;
    const at = before && LABEL_BEFORE.test(before.text) ? before.start : line.start;
    starts.push({ at, number, prefix: line.text.slice(0, line.text.indexOf("§")).trim() });
  }
  // "KS § 44" in the minutes of the council is an underlying decision.
  const ordered = inSequence(starts.filter(({ prefix }) => prefix === starts[0]?.prefix));
  if (ordered.length < 2) return [{ start: 0, end: text.length }];
  return ordered.map(({ at }, index) => ({ start: at, end: ordered[index + 1]?.at ?? text.length }));
}

/** The numbers of a meeting run upwards: a § out of order is cited, not begun. */
function inSequence(starts: Start[]): Start[] {
  const kept: Start[] = [];
  for (const [index, start] of starts.entries()) {
    const [value, last, next] = [start, kept.at(-1), starts[index + 1]].map((item) =>
      item ? Number(item.number) : null,
    );
    const goesUp = last === null || last === undefined || (value! > last && value! - last < 60);
    const isLeap = last !== null && last !== undefined && next != null && value! > next && next > last;
    if (goesUp && !isLeap) kept.push(start);
  }
  return kept;
}
