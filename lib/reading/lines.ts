import {
  folded,
  isContentsRow,
  isFurniture,
  isInitialsOf,
  OPENS_RUNNING_HEAD,
  runningHeadLength,
} from "./furniture.ts";
import { wholeLineHeading } from "./headings.ts";
import { brokenWords } from "./hyphens.ts";
import { type Passage, withoutSpans } from "./passage.ts";
import type { Span } from "./types.ts";

/** `index` is its place among the lines of its text. */
export type Line = Span & { text: string; page: number; index: number };

/** The text without page furniture, and the furniture: a running head often is all that names body and date. */
export type Tidied = { passage: Passage; furniture: Line[] };

const TOP = 6;
const BOTTOM = 4;
const SHARE_OF_PAGES = 0.4;

/**
 * Takes out page numbers, running heads, identifiers of signatures and the table of contents. Pages are what
 * form feeds divide; a text without them has one, and loses only what is furniture by its form.
 */
export function tidy(text: string): Tidied {
  const lines = linesOf(text);
  const byPlace = new Set([...repeatedAtEdges(lines), ...rowsOfContents(lines), ...namesOverHeads(lines)]);
  const furniture: Line[] = [];
  const kept: Line[] = [];
  for (const line of lines) {
    const isAll =
      byPlace.has(line.index) ||
      isFurniture(line.text) ||
      isInitialsOf(lines[line.index - 1]?.text ?? "", line.text);
    const length = isAll ? line.text.length : runningHeadLength(line.text);
    if (length === 0) kept.push(line);
    else furniture.push({ ...line, end: line.start + length, text: line.text.slice(0, length) });
  }
  return {
    passage: withoutSpans(text, inOrder([...furniture, ...pageBreaks(text, kept), ...brokenWords(text)])),
    furniture: furniture.filter((line) => !isContentsRow(line.text)),
  };
}

const inOrder = (spans: Span[]): Span[] => spans.toSorted((a, b) => a.start - b.start);

/** The blanks of a page break that falls within a sentence or a list: they would end it. */
function pageBreaks(text: string, kept: Line[]): Span[] {
  const blanks: Span[] = [];
  for (let index = 1; index < kept.length; index += 1) {
    const before = kept[index - 1]!;
    const line = kept[index]!;
    if (before.page === line.page || /[.:;!?”"]$/u.test(before.text)) continue;
    if (line.text.includes("§") || wholeLineHeading(line.text) || wholeLineHeading(before.text)) continue;
    const end = text.indexOf("\n", before.end);
    if (end >= 0 && end < line.start)
      blanks.push({ start: before.end, end }, { start: end + 1, end: line.start });
  }
  return blanks;
}

/** Whether an empty line or a page break, or nothing at all, stands before a line. */
export function opensParagraph(text: string, before: Line | undefined, line: Line): boolean {
  if (!before) return true;
  const isNextLine = line.start - before.end === 1;
  return !isNextLine && /\n[ \t]*\n|\f/.test(text.slice(before.end, line.start));
}

/** The lines that hold something, without the blanks around them. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let page = 0;
  for (const printed of text.split("\f")) {
    for (const line of printed.split("\n")) {
      const trimmed = line.trim();
      if (trimmed) {
        const start = trimmed.length === line.length ? at : at + line.indexOf(trimmed);
        lines.push({ start, end: start + trimmed.length, text: trimmed, page, index: lines.length });
      }
      at += line.length + 1;
    }
    page += 1;
  }
  return lines;
}

/** Lines that come back at the top or the bottom of the pages, with other digits at most; and lone page numbers. */
function repeatedAtEdges(lines: Line[]): number[] {
  const pages = (lines.at(-1)?.page ?? 0) + 1;
  if (pages === 1) return [];
  const edges: { line: Line; alike: Alike }[] = [];
  const known = new Map<string, Alike>();
  for (const line of lines) {
    const place = mayComeBack(line.text) ? edgeOf(lines, line) : null;
    if (!place) continue;
    const key = place + folded(line.text);
    const alike = known.get(key) ?? { pages: 0, last: -1 };
    if (alike.pages === 0) known.set(key, alike);
    if (alike.last !== line.page) alike.pages += 1;
    alike.last = line.page;
    edges.push({ line, alike });
  }
  const needed = Math.max(2, Math.ceil(pages * SHARE_OF_PAGES));
  return edges
    .filter(({ line, alike }) => {
      if (/^\d{1,4}$/.test(line.text)) return true;
      return (alike.pages >= needed || isHeadOfPage(lines, line)) && !wholeLineHeading(line.text);
    })
    .map(({ line }) => line.index);
}

/** On how many pages the same line stands at the same edge, and the last of them. */
type Alike = { pages: number; last: number };

const mayComeBack = (line: string): boolean => line.length <= LONGEST_AT_EDGE && !line.includes("§");

const LONGEST_AT_EDGE = 120;

function edgeOf(lines: Line[], { page, index }: Line): "top" | "bottom" | null {
  if (lines[index - TOP]?.page !== page) return "top";
  return lines[index + BOTTOM]?.page !== page ? "bottom" : null;
}

const BODY_ALONE =
  /^(?:\p{Lu}[\p{L}-]+(?:s)? )?(?:(?:kommun|region|stads)fullmäktige|\p{L}*(?:styrelsen?|nämnden?|utskottet?|beredningen?))(?: \p{Lu}\p{L}+)?$/iu;

const DATE_ALONE = /^(?:datum:?\s+)?(?:\d{4}-\d\d-\d\d|\d{1,2} \p{Ll}{3,9} \d{4})$/iu;

/** A page of an extract that has no more of them still opens with the body's name and the date. */
function isHeadOfPage(lines: Line[], { page, text, index }: Line): boolean {
  if (page === 0) return false;
  return (
    (lines[index - 2]?.page !== page && BODY_ALONE.test(text)) ||
    (lines[index - 4]?.page !== page && DATE_ALONE.test(text))
  );
}

/** In joined extracts the first line of the document, a name, stands again over every running head. */
function namesOverHeads(lines: Line[]): number[] {
  const found: number[] = [];
  for (const { text, index: head } of lines) {
    if (!isRunningHead(text)) continue;
    const over = wholeLineHeading(lines[head - 1]?.text ?? "") ? [head - 1, head - 2] : [head - 1];
    for (const index of over) if (index > 0 && isNameAgain(lines, lines[index]!.text)) found.push(index);
  }
  return found;
}

const isNameAgain = (lines: Line[], line: string): boolean =>
  line === lines[0]!.text || BODY_ALONE.test(line);

const isRunningHead = (line: string): boolean =>
  OPENS_RUNNING_HEAD.test(line) && (runningHeadLength(line) > 0 || isFurniture(line));

const LONGEST_ROW = 4;

/** The rows of a table of contents; a title that takes several lines has its dots on the last. */
function rowsOfContents(lines: Line[]): Set<number> {
  const rows = new Set<number>();
  for (const { text, index } of lines) {
    if (!isContentsRow(text)) continue;
    rows.add(index);
    for (let back = 1; back < LONGEST_ROW && !text.includes("§"); back += 1) {
      const before = lines[index - back];
      if (!before || rows.has(index - back)) break;
      if (before.text.startsWith("§")) {
        for (let row = index - back; row < index; row += 1) rows.add(row);
        break;
      }
    }
  }
  return rows;
}
