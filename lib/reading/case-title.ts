import { isHead } from "./letterhead.ts";
import { matchesOf } from "./matches.ts";
import { printedParagraphs } from "./printed-paragraphs.ts";
import { titleSpan } from "./titles.ts";
import type { Span } from "./types.ts";

const LONGEST_HEAD = 3_000;
const LONGEST_LINE = 220;
const BEFORE_MOTION = 160;
const ABOUT_A_MOTION = /^[^.]*?(?<!\p{L})(?:motion|motionen|motioner|motionssvar)(?!\p{L})/iu;
// The number of the item on the agenda or in the minutes is no part of the title.
const PREFIX =
  /^\s*(?:(?:ärende|punkt|ärendepunkt)(?: nr)?(?: ?\d+(?:\.\d+)*\s*[:.,–-]|\s*[:–-])\s*|(?:rubrik|ärendemening)\s*:\s*|§ ?\d+\s+)?/iu;

// A date or a number on a line of its own under the title.
const HEAD_GOES_ON = /\s*\n[ \t]*(?:\d{4}-\d\d-\d\d|dnr|diarienummer|ärendenummer)(?!\p{L})/iu;

/**
 * The line that says which case a document belongs to: the first about a motion, or else the line nearest to
 * the text (`before` its first heading, where there is one). Null when the head holds nothing like a title.
 */
export function findCaseTitle(text: string, before?: number): Span | null {
  const limit = Math.min(before ?? LONGEST_HEAD, LONGEST_HEAD);
  const paragraphs = printedParagraphs(text.slice(0, limit))
    .map((match) => ({ text: match[0], start: match.index }))
    .map(withoutHead)
    .filter((paragraph) => paragraph !== null);
  const named = paragraphs.find((paragraph) => ABOUT_A_MOTION.test(paragraph.text.slice(0, BEFORE_MOTION)));
  const first = paragraphs.findIndex(
    ({ text: one }) => one.length > LONGEST_LINE || /[.!?]$/.test(one.trimEnd()),
  );
  const lines = first < 0 ? paragraphs : paragraphs.slice(0, first);
  const paragraph = named ?? (before === undefined ? lines[0] : lines.at(-1));
  if (!paragraph) return null;
  const prefix = PREFIX.exec(paragraph.text)?.[0].length ?? 0;
  const span = titleSpan(text, paragraph.start + prefix);
  const stop = HEAD_GOES_ON.exec(text.slice(span.start, span.end))?.index;
  return stop === undefined ? span : { start: span.start, end: span.start + stop };
}

/** A paragraph from its first line that is not part of the head; null when all of it is. */
function withoutHead(paragraph: { text: string; start: number }): { text: string; start: number } | null {
  for (const line of matchesOf(/[^\n]+/gu, paragraph.text)) {
    if (!isHead(line[0]))
      return { text: paragraph.text.slice(line.index), start: paragraph.start + line.index };
  }
  return null;
}
