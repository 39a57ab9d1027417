import { findPeople } from "./people.ts";

/**
 * The title among the cells of a table row, whose lines are printed lines and whose cells are parted by tabs:
 * the first cell with words that is no person, and on each further line the cell in the same column. Null where
 * the row has no tabs, so that its columns cannot be told apart.
 */
export function titleInCells(row: string): string | null {
  if (!row.includes("\t")) return null;
  const [first = [], ...rest] = row.split("\n").map((line) => line.split("\t").map((cell) => cell.trim()));
  const column = first.findIndex((cell) => /\p{L}{4}/u.test(cell) && !isPeople(cell));
  if (column < 0) return null;
  // A line that does not reach the column has one cell only, and that goes on with the title.
  const further = rest.map((cells) => cells[column] ?? cells[0] ?? "");
  return [first[column], ...further.filter((cell) => !isPeople(cell))].join(" ");
}

function isPeople(cell: string): boolean {
  const people = findPeople(cell);
  const rest = people.reduceRight((left, { span }) => left.slice(0, span.start) + left.slice(span.end), cell);
  return people.length > 0 && rest.replace(/(?<!\p{L})(?:och|samt|m\.? ?fl\.?)|[\s,]/gu, "") === "";
}
