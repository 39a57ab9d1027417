import "server-only";
import writeWorkbook from "write-excel-file/node";
import type { Written } from "./sheet";

/** `marked`: which cells, by row and column from 0, stand out. */
type Look = { marked?: (row: number, column: number) => boolean; widths?: number[] };

const LONGEST_NAME = 31;

/** One sheet, its head in sight while the rows scroll. Every cell is text: none is run as a formula. */
export async function writeXlsx({ name, headings, rows }: Written, look: Look = {}): Promise<Uint8Array> {
  const { marked = () => false, widths = [] } = look;
  const head = headings.map((value) => ({ value, type: String, fontWeight: "bold" as const }));
  const body = rows.map((cells, row) =>
    cells.map((value, column) => ({
      value,
      type: String,
      wrap: true,
      alignVertical: "top" as const,
      ...(marked(row, column) && { backgroundColor: "#FFE08A" }),
    })),
  );
  return writeWorkbook([head, ...body], {
    sheet: name.replace(/[\\/?*[\]:]/g, " ").slice(0, LONGEST_NAME),
    columns: headings.map((_, column) => ({ width: widths[column] ?? 20 })),
    stickyRowsCount: 1,
  }).toBuffer();
}
