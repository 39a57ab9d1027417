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

export type Line = Span & { text: string; page: number };

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
  const repeated = repeatedAtEdges(lines);
  const contents = rowsOfContents(lines);
  const furniture: Line[] = [];
  for (const [index, line] of lines.entries()) {
    if (
      isFurniture(line.text) ||
      contents.has(index) ||
      repeated.has(index) ||
      isNameOverHead(lines, index) ||
      isInitialsOf(lines[index - 1]?.text ?? "", line.text)
    )
      furniture.push(line);
    else {
      const length = runningHeadLength(line.text);
      if (length > 0) furniture.push({ ...line, end: line.start + length, text: line.text.slice(0, length) });
    }
  }
  return {
    passage: withoutSpans(
      text,
      inOrder([...furniture, ...pageBreaks(text, lines, furniture), ...brokenWords(text)]),
    ),
    furniture: furniture.filter((line) => !isContentsRow(line.text)),
  };
}

const inOrder = (spans: Span[]): Span[] => spans.toSorted((a, b) => a.start - b.start);

/** The blanks of a page break that falls within a sentence or a list: they would end it. */
function pageBreaks(text: string, lines: Line[], furniture: Line[]): Span[] {
  const gone = new Set(furniture.map(({ start }) => start));
  const kept = lines.filter(({ start }) => !gone.has(start));
  return kept.flatMap((line, index) => {
    const before = kept[index - 1];
    const ends = !before || before.page === line.page || /[.:;!?”"]$/u.test(before.text);
    if (ends || line.text.includes("§") || wholeLineHeading(line.text) || wholeLineHeading(before.text))
      return [];
    const end = text.indexOf("\n", before.end);
    return end < 0 || end >= line.start
      ? []
      : [
          { start: before.end, end },
          { start: end + 1, end: line.start },
        ];
  });
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
        lines.push({ start, end: start + trimmed.length, text: trimmed, page });
      }
      at += line.length + 1;
    }
    page += 1;
  }
  return lines;
}

/** Lines that come back at the top or the bottom of the pages, with other digits at most; and lone page numbers. */
function repeatedAtEdges(lines: Line[]): Set<number> {
  const pages = (lines.at(-1)?.page ?? 0) + 1;
  if (pages === 1) return new Set();
  const edges = lines.flatMap((line, index) => {
    const place = mayComeBack(line.text) ? edgeOf(lines, index) : null;
    return place ? [{ line, index, key: place + folded(line.text) }] : [];
  });
  const pagesWith = new Map<string, Set<number>>();
  for (const { line, key } of edges) {
    const known = pagesWith.get(key);
    if (known) known.add(line.page);
    else pagesWith.set(key, new Set([line.page]));
  }
  const needed = Math.max(2, Math.ceil(pages * SHARE_OF_PAGES));
  const found = edges.filter(({ line, index, key }) => {
    if (/^\d{1,4}$/.test(line.text)) return true;
    const comesBack = pagesWith.get(key)!.size >= needed;
    return (comesBack || isHeadOfPage(lines, index)) && !wholeLineHeading(line.text);
  });
  return new Set(found.map(({ index }) => index));
}

const mayComeBack = (line: string): boolean => line.length <= LONGEST_AT_EDGE && !line.includes("§");

const LONGEST_AT_EDGE = 120;

function edgeOf(lines: Line[], index: number): "top" | "bottom" | null {
  const { page } = lines[index]!;
  if (lines[index - TOP]?.page !== page) return "top";
  return lines[index + BOTTOM]?.page !== page ? "bottom" : null;
}

const BODY_ALONE =
  /^(?:\p{Lu}[\p{L}-]+(?:s)? )?(?:(?:kommun|region|stads)fullmäktige|\p{L}*(?:styrelsen?|nämnden?|utskottet?|beredningen?))(?: \p{Lu}\p{L}+)?$/iu;

const DATE_ALONE = /^(?:datum:?\s+)?(?:\d{4}-\d\d-\d\d|\d{1,2} \p{Ll}{3,9} \d{4})$/iu;

/** A page of an extract that has no more of them still opens with the body's name and the date. */
function isHeadOfPage(lines: Line[], index: number): boolean {
  const { page, text } = lines[index]!;
  if (page === 0) return false;
  return (
    (lines[index - 2]?.page !== page && BODY_ALONE.test(text)) ||
    (lines[index - 4]?.page !== page && DATE_ALONE.test(text))
  );
}

/** In joined extracts the first line of the document, a name, stands again over every running head. */
function isNameOverHead(lines: Line[], index: number): boolean {
  const [line, next, second] = [lines[index]!, lines[index + 1]?.text ?? "", lines[index + 2]?.text ?? ""];
  if (index === 0 || next === "") return false;
  const overHead = isRunningHead(next) || (isRunningHead(second) && wholeLineHeading(next) !== null);
  return overHead && (line.text === lines[0]!.text || BODY_ALONE.test(line.text));
}

const isRunningHead = (line: string): boolean =>
  OPENS_RUNNING_HEAD.test(line) && (runningHeadLength(line) > 0 || isFurniture(line));

const LONGEST_ROW = 4;

/** The rows of a table of contents; a title that takes several lines has its dots on the last. */
function rowsOfContents(lines: Line[]): Set<number> {
  const rows = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (!isContentsRow(line.text)) continue;
    rows.add(index);
    for (let back = 1; back < LONGEST_ROW && !line.text.includes("§"); back += 1) {
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
