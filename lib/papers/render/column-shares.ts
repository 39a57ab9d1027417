import { namesSources, type Table } from "../tree";

/** What a full-width table holds in a line, and what one column may ask for. */
const CHARACTERS = 90;
const LONGEST_WORD = 26;
const LONGEST_TEXT = 60;
const GAP = 3;

/**
 * The share of the width that each column gets, the one for the sources, if any, last: first room for its longest
 * word, then, as far as it goes, for its longest text. A word processor hyphenates a narrow column badly
 * or not at all.
 */
export function columnShares(table: Table): number[] {
  const { columns, rows } = table;
  const texts = [...columns, ...(namesSources(table) ? ["Källa"] : [])].map((name, column) => [
    name,
    ...rows.map(({ cells }) => cells[column] ?? ""),
  ]);
  const least = texts.map(
    (column) =>
      GAP +
      longest(
        column.flatMap((text) => text.split(/\s/)),
        LONGEST_WORD,
      ),
  );
  const wanted = texts.map((column, i) => Math.max(least[i] ?? 0, GAP + longest(column, LONGEST_TEXT)));
  const missing = sum(wanted) - sum(least);
  const grown = missing === 0 ? 0 : Math.min(1, Math.max(0, CHARACTERS - sum(least)) / missing);
  const widths = least.map((width, i) => width + ((wanted[i] ?? 0) - width) * grown);
  return widths.map((width) => width / sum(widths));
}

const longest = (texts: string[], limit: number) =>
  Math.min(
    limit,
    texts.reduce((length, text) => Math.max(length, text.length), 0),
  );

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
