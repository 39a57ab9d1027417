import { Refusal } from "@/lib/errors";
import { tidy } from "@/lib/fields";
import type { Sheet } from "@/lib/spreadsheets/sheet";
import { guessColumns } from "./columns";

/** `no` is the row's number in the file, as a spreadsheet shows it. */
export type TableRow = { no: number; cells: string[] };

/** The list in a file: what stands in its head, and every row under it that holds anything. */
export type ListTable = { sheet: string | null; headings: string[]; rows: TableRow[] };

const MOST_ROWS = 10_000;
const MOST_COLUMNS = 60;
const LONGEST_CELL = 20_000;
const ROWS_ABOVE = 30;

/** The sheet, and the row in it, whose headings are best known. Throws a `Refusal` beside `file` where there is no list. */
export function findTable(sheets: Sheet[]): ListTable {
  const heads = sheets.flatMap((sheet) =>
    sheet.rows
      .slice(0, ROWS_ABOVE)
      .map((row, at) => ({ sheet, at, known: knownIn(row), wide: widthOf(row) })),
  );
  const [head] = heads.toSorted((a, b) => b.known - a.known || b.wide - a.wide);
  if (!head || head.wide < 2)
    throw new Refusal("file", "Filen innehåller ingen lista med rubriker och rader.");
  const { sheet, at } = head;
  const width = Math.max(...sheet.rows.slice(at).map((row) => row.length));
  if (width > MOST_COLUMNS) throw new Refusal("file", `Listan har mer än ${MOST_COLUMNS} kolumner.`);
  const rows = sheet.rows.slice(at + 1).flatMap((row, below) => {
    const cells = fitted(row, width);
    return cells.some(Boolean) ? [{ no: at + below + 2, cells }] : [];
  });
  if (rows.length === 0) throw new Refusal("file", "Listan har rubriker men inga rader.");
  if (rows.length > MOST_ROWS) {
    throw new Refusal(
      "file",
      `Listan har ${rows.length} rader. Dela upp den: högst ${MOST_ROWS} kan läsas in på en gång.`,
    );
  }
  return { sheet: sheet.name, headings: fitted(sheet.rows[at] ?? [], width), rows };
}

const knownIn = (row: string[]) => guessColumns(row).filter((field) => field !== null).length;
const widthOf = (row: string[]) => row.filter((cell) => cell.trim()).length;

const fitted = (row: string[], width: number): string[] =>
  Array.from({ length: width }, (_, column) => tidy(row[column] ?? "").slice(0, LONGEST_CELL));
