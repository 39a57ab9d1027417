import { inReadingOrder } from "./pdf-columns.ts";
import { type Row, rowsOf } from "./pdf-rows.ts";
import { inTables, isTableRow } from "./pdf-tables.ts";
import type { Word } from "./pdf-words.ts";

const DOUBLE_SPACING = 2.4;

/** A page that lies on its side has more text that way than a stamp on a nearly empty page. */
const UPRIGHT_WEIGHS = 4;

/** The lines of a page. Text that runs another way, like the stamp of a signature, comes after the rest. */
export function pageText(words: Word[]): string {
  const byAngle = Map.groupBy(words, ({ angle }) => angle);
  return [...byAngle.values()]
    .sort((a, b) => letters(b) - letters(a))
    .map((same) => printed(inReadingOrder(rowsOf(same))))
    .join("\n\n");
}

const letters = (words: Word[]) =>
  words.reduce((sum, { text, angle }) => sum + text.length * (angle === 0 ? UPRIGHT_WEIGHS : 1), 0);

/** An empty line stands where the distance is larger than that between lines of a paragraph. */
function printed(rows: Row[]): string {
  const steps = rows.map((row, at) => step(rows[at - 1], row));
  const apart = Math.min(lowDecile(steps.filter((one) => one > 0.9)) ?? 1.2, DOUBLE_SPACING) * 1.3;
  return inTables(rows)
    .map((line, at) => {
      const inTable = isTableRow(rows[at]) && isTableRow(rows[at - 1]);
      const before = at === 0 ? "" : (steps[at]! > apart || steps[at]! < 0) && !inTable ? "\n\n" : "\n";
      return before + line;
    })
    .join("");
}

/** Down to this row from the one before it, in sizes of the smaller type; negative at the top of a column. */
const step = (before: Row | undefined, row: Row) =>
  before ? (row.y - before.y) / Math.min(row.size, before.size) : 0;

/** Lines of a paragraph are closest, but on a page of short paragraphs they are not many. */
const lowDecile = (values: number[]): number | undefined =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 10)];
