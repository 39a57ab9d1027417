import { WORD_GAP, type Word } from "./pdf-words.ts";

/** What stands together in a row, up to a gap that is wider than a space: a cell, or a whole line. */
export type Cell = { text: string; left: number; right: number };
export type Row = { y: number; size: number; cells: Cell[] };

/** Word keeps 10.8 points between the texts of two cells. */
const CELL_GAP = 0.75;

/** Words in rows from top to bottom; all of one angle. */
export function rowsOf(words: Word[]): Row[] {
  const rows: { y: number; size: number; words: Word[] }[] = [];
  for (const word of words.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.slice(-3).findLast((candidate) => standsIn(word, candidate));
    if (!row) rows.push({ y: word.y, size: word.size, words: [word] });
    else {
      row.words.push(word);
      if (word.size > row.size) Object.assign(row, { y: word.y, size: word.size });
    }
  }
  return rows
    .map(({ y, size, words }) => ({ y, size, cells: cellsOf(words.sort((a, b) => a.x - b.x)) }))
    .sort((a, b) => a.y - b.y);
}

/** A raised figure stands in its row; small print beside a large heading has rows of its own. */
function standsIn(word: Word, row: { y: number; size: number; words: Word[] }): boolean {
  const [small, large] = word.size < row.size ? [word, row] : [row, word];
  const above = large.y - small.y;
  const isFigure = small.size < 0.8 * large.size && small.size >= 0.5 * large.size;
  const reach = isFigure ? 0.6 * large.size : 0.3 * small.size;
  if (above > reach || above < -0.3 * small.size) return false;
  return !row.words.some(
    (other) =>
      Math.abs(other.y - word.y) > 0.15 * small.size &&
      other.x < word.x + word.width - 0.2 * small.size &&
      word.x < other.x + other.width - 0.2 * small.size,
  );
}

function cellsOf(words: Word[]): Cell[] {
  const cells: Cell[] = [];
  let last: Word | undefined;
  for (const word of words) {
    if (last && isDrawnTwice(last, word)) continue;
    const cell = cells.at(-1);
    // A space that was stretched to fill a line is part of it, and no gap.
    const gap = last
      ? (word.x - last.x - last.width - last.space) / Math.min(last.size, word.size)
      : Number.POSITIVE_INFINITY;
    if (!cell || gap > CELL_GAP) cells.push({ text: word.text, left: word.x, right: word.x + word.width });
    else {
      cell.text += (isApart(last!, word, gap) ? " " : "") + word.text;
      cell.right = Math.max(cell.right, word.x + word.width);
    }
    last = word;
  }
  return isItem(cells) ? [joined(cells)] : cells;
}

/** "1.", "a)", "•" or "§ 12" out in the margin of its text: a list and no table. */
const isItem = (cells: Cell[]) =>
  cells.length === 2 && /^(?:\d{1,2}[.)]|\p{L}[.)]|[•–-]|§ ?\d+)$/u.test(cells[0]!.text);

const joined = (cells: Cell[]): Cell => ({
  text: cells.map(({ text }) => text).join(" "),
  left: cells[0]!.left,
  right: cells.at(-1)!.right,
});

/** Shadows, and bold type made by printing twice. */
const isDrawnTwice = (last: Word, word: Word) =>
  last.text === word.text && Math.abs(last.x - word.x) < 0.3 * word.size && word.width > 0.3 * word.size;

function isApart(last: Word, word: Word, gap: number): boolean {
  if (last.space > 0) return true;
  // "P R O T O K O L L", spread by moving each letter.
  if (isCapital(last.text) && isCapital(word.text)) return false;
  return gap > WORD_GAP || isRaised(last, word);
}

const isCapital = (text: string) => /^\p{Lu}$/u.test(text);

/** The figure of a footnote is not the last figure of a date. */
const isRaised = (last: Word, word: Word) =>
  word.size < 0.8 * last.size && last.y - word.y > 0.15 * last.size;
