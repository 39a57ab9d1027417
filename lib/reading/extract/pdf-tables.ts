import type { Cell, Row } from "./pdf-rows.ts";

const FEWEST_COLUMNS = 3;

export const isTableRow = (row: Row | undefined) => row !== undefined && row.cells.length > 1;

/**
 * The lines of rows, with tabs between cells. In a table a cross in the third column is another answer than
 * one in the second: cells that are empty are counted, by the row that has the most.
 */
export function inTables(rows: Row[]): string[] {
  const lines: string[] = [];
  let table: Row[] = [];
  for (const row of [...rows, undefined]) {
    if (isTableRow(row)) table.push(row!);
    else {
      lines.push(...linesOf(table), ...(row ? [written(row.cells)] : []));
      table = [];
    }
  }
  return lines;
}

function linesOf(table: Row[]): string[] {
  const most = Math.max(...table.map(({ cells }) => cells.length));
  const model = table.find(({ cells }) => cells.length === most);
  if (!model || most < FEWEST_COLUMNS) return table.map(({ cells }) => written(cells));
  const borders = model.cells.slice(1).map(({ left }, at) => (model.cells[at]!.right + left) / 2);
  return table.map(({ cells }) => {
    const columns: Cell[][] = model.cells.map(() => []);
    for (const cell of cells) columns[borders.filter((border) => border < middle(cell)).length]!.push(cell);
    const isInOrder = columns.every((column) => column.length <= 1);
    return isInOrder
      ? columns
          .map(([cell]) => cell?.text ?? "")
          .join("\t")
          .trimEnd()
      : written(cells);
  });
}

const written = (cells: Cell[]) => cells.map(({ text }) => text).join("\t");

/** Of what may be a long text to the right of its column's head. */
const middle = ({ left, right }: Cell) => left + Math.min(right - left, 30) / 2;
