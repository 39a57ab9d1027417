import { FIELDS, type FieldId } from "./columns";
import type { CheckedRow, Reading } from "./rows";
import type { ListTable } from "./table";

const COLUMN = "Fel";
const STATES: Record<CheckedRow["state"], string> = { NEW: "", KNOWN: "Finns redan", WRONG: "" };

export type ListWithErrors = {
  headings: string[];
  rows: string[][];
  /** The cells that are wrong, by row and column from 0. */
  isWrong: (row: number, column: number) => boolean;
};

/** The list as it came, every row, with one more column that says what is wrong: to be mended and sent in again. */
export function withErrors(table: ListTable, { columns }: Reading, checked: CheckedRow[]): ListWithErrors {
  const own = table.headings.indexOf(COLUMN);
  const kept = (cells: string[]) => cells.filter((_, column) => column !== own);
  const fields = columns.filter((_, column) => column !== own);
  return {
    headings: [...kept(table.headings), COLUMN],
    rows: table.rows.map(({ cells }, at) => [...kept(cells), toldOf(checked[at])]),
    isWrong: (row, column) => checked[row]?.errors.some(({ field }) => field === fields[column]) ?? false,
  };
}

const toldOf = (row: CheckedRow | undefined): string =>
  row
    ? [STATES[row.state], ...row.errors.map(({ field, message }) => `${labelOf(field)}: ${message}`)]
        .filter(Boolean)
        .join(" ")
    : "";

const labelOf = (field: FieldId) => FIELDS[field].label;
