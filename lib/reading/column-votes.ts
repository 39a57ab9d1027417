import { matchesOf } from "./matches.ts";
import type { Span, VoteCount } from "./types.ts";

type Side = keyof VoteCount;
const HEADS: [Side, RegExp][] = [
  ["yes", /^ja(?:[- ]?röst(?:er)?)?$/iu],
  ["no", /^nej(?:[- ]?röst(?:er)?)?$/iu],
  ["abstain", /^(?:avst(?:år|ått|\.)?|avstår från att rösta|avst)$/iu],
  ["absent", /^(?:frånv(?:arande|\.)?|frånv)$/iu],
];
const CROSS = /^[x×✓]$/iu;
const CELL = /[^\t\n]+?(?=\t|\n|\s{2,}|\s(?=(?:nej|avst|frånv|[x×])(?!\p{L}))|$)/giu;
const FARTHEST = 12;

type Column = { side: Side; tab: number; at: number };

/** The crosses under "Ja", "Nej", "Avstår" in a list of names: columns are told by tabs, or by where they stand. */
export function columnVotes(part: string): { count: VoteCount; span: Span } | null {
  const count: VoteCount = { yes: 0, no: 0, abstain: 0, absent: 0 };
  let columns: Column[] = [];
  let start = -1;
  let end = 0;
  for (const line of matchesOf(/[^\n\f]+/g, part)) {
    const heads = columnsOf(line[0]);
    if (heads.length >= 2) columns = heads;
    const side = columns.length > 0 ? crossedIn(line[0], columns) : null;
    if (!side) continue;
    count[side] += 1;
    if (start < 0) start = line.index;
    end = line.index + line[0].length;
  }
  return count.yes + count.no > 1 ? { count, span: { start, end } } : null;
}

function columnsOf(line: string): Column[] {
  if (!/(?<!\p{L})ja/iu.test(line) || !/nej/iu.test(line)) return [];
  return cells(line).flatMap(({ text, tab, at }) => {
    const side = HEADS.find(([, pattern]) => pattern.test(text))?.[0];
    return side ? [{ side, tab, at }] : [];
  });
}

function crossedIn(line: string, columns: Column[]): Side | null {
  const cross = cells(line)
    .filter(({ text }) => CROSS.test(text))
    .at(-1);
  if (!cross) return null;
  if (line.includes("\t")) return columns.find(({ tab }) => tab === cross.tab)?.side ?? null;
  const distance = ({ at }: Column) => Math.abs(at - cross.at);
  const nearest = columns.reduce((best, next) => (distance(next) < distance(best) ? next : best));
  return distance(nearest) <= FARTHEST ? nearest.side : null;
}

function cells(line: string): { text: string; tab: number; at: number }[] {
  let tab = 0;
  let from = 0;
  return matchesOf(CELL, line).flatMap((match) => {
    tab += line.slice(from, match.index).split("\t").length - 1;
    from = match.index;
    const text = match[0].trim();
    return text ? [{ text, tab, at: match.index + match[0].indexOf(text) }] : [];
  });
}
