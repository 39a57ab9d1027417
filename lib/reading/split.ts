import { linesOf, opensParagraph } from "./lines.ts";
import { findParagraphNumbers } from "./paragraph-numbers.ts";
import { startsParagraph } from "./paragraph-start.ts";
import type { Span } from "./types.ts";

type Start = { at: number; number: string /** "KF" in "KF § 13". */; prefix: string };

// The first page of minutes, which an extract may have kept: who was there and which §§ there are.
const COVER = /(?:^|\n)[ \t]*(?:beslutande|närvarande|plats och tid|(?:justerade )?paragrafer)(?!\p{L})/iu;
const LABEL_BEFORE = /^(?:paragraf|ärende(?:nummer)?)$/iu;
const RANGE = /§{2}|§\s?\d+\s?[-–]/u;

/**
 * Cuts minutes into their paragraphs, furniture already gone. What stands before the first is no paragraph of
 * its own; a text with one § or none is one. A § repeated over a page break goes on, it does not begin again.
 */
export function splitMinutes(text: string): Span[] {
  const lines = linesOf(text);
  const starts: Start[] = [];
  for (const line of lines) {
    if (!line.text.includes("§")) continue;
    const before = lines[line.index - 1];
    const opens = opensParagraph(text, before, line);
    if (RANGE.test(line.text.slice(0, 12)) || !startsParagraph(line.text, before?.text ?? "", opens))
      continue;
    const number = findParagraphNumbers(line.text)[0]?.number;
    if (!number || number === starts.at(-1)?.number) continue;
    const at = before && LABEL_BEFORE.test(before.text) ? before.start : line.start;
    starts.push({ at, number, prefix: line.text.slice(0, line.text.indexOf("§")).trim() });
  }
  // "KS § 44" in the minutes of the council is an underlying decision.
  const ordered = inSequence(
    withoutContents(starts).filter(({ prefix }, _, all) => prefix === all[0]?.prefix),
  );
  if (ordered.length < 2) {
    const start = ordered[0]?.at ?? 0;
    return [{ start: COVER.test(text.slice(0, start)) ? start : 0, end: text.length }];
  }
  return ordered.map(({ at }, index) => ({ start: at, end: ordered[index + 1]?.at ?? text.length }));
}

/** A list of the meeting's items without page numbers: its numbers run up, and then they all come again. */
function withoutContents(starts: Start[]): Start[] {
  const again = starts.findIndex(
    ({ number }, index) => index > 1 && Number(number) <= Number(starts[index - 1]!.number),
  );
  if (again < 0) return starts;
  const [listed, rest] = [starts.slice(0, again), starts.slice(again)];
  const repeated = listed.filter(({ number }) => rest.some((other) => other.number === number));
  return repeated.length > 1 && repeated.length >= listed.length * SHARE_REPEATED
    ? withoutContents(rest)
    : starts;
}

const SHARE_REPEATED = 0.7;

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
