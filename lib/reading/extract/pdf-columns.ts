import type { Row } from "./pdf-rows.ts";

const FEWEST_ROWS = 6;
const WORDS_OF_PROSE = 3;

/**
 * Rows in the order they are read: a left column before the one to its right. Only running text makes
 * columns; where either side is short, it is a table and is read row by row.
 */
export function inReadingOrder(rows: Row[]): Row[] {
  const edge = commonEdge(rows);
  if (edge === undefined) return rows;
  const [first, last] = band(rows, edge);
  const between = rows.slice(first, last);
  const left = side(between, (x) => x < edge - 1);
  const right = side(between, (x) => x >= edge - 1);
  if (!isProse(left) || !isProse(right)) return rows;
  return [...rows.slice(0, first), ...left, ...inReadingOrder(right), ...inReadingOrder(rows.slice(last))];
}

/** Where most rows begin a second cell. */
function commonEdge(rows: Row[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    const second = cells[1] && Math.round(cells[1].left / 3);
    if (second !== undefined) counts.set(second, (counts.get(second) ?? 0) + 1);
  }
  const [best, count] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0]);
  return count >= FEWEST_ROWS ? best * 3 : undefined;
}

/** The longest stretch of rows of which none crosses the edge. */
function band(rows: Row[], edge: number): [number, number] {
  let best: [number, number] = [0, 0];
  let start = 0;
  for (let at = 0; at <= rows.length; at += 1) {
    const crossed = rows[at]?.cells.some(({ left, right }) => left < edge - 3 && right > edge + 3) ?? true;
    if (!crossed) continue;
    if (at - start > best[1] - best[0]) best = [start, at];
    start = at + 1;
  }
  return best;
}

const side = (rows: Row[], belongs: (x: number) => boolean): Row[] =>
  rows.flatMap((row) => {
    const cells = row.cells.filter(({ left }) => belongs(left));
    return cells.length > 0 ? [{ ...row, cells }] : [];
  });

/** Most lines are one cell of several words and go on until there is no more room. */
function isProse(rows: Row[]): boolean {
  const right = Math.max(...rows.map(({ cells }) => cells.at(-1)!.right));
  const width = right - Math.min(...rows.map(({ cells }) => cells[0]!.left));
  const full = rows.filter(
    ({ cells }) =>
      cells.length === 1 &&
      cells[0]!.text.split(" ").length >= WORDS_OF_PROSE &&
      cells[0]!.right > right - width / 4,
  );
  return rows.length >= FEWEST_ROWS && full.length >= rows.length * 0.6;
}
