import "server-only";
import writeFile from "write-excel-file/node";

type Table = { name: string; headings: string[]; rows: (string | number | null)[][] };

const LONGEST_NAME = 31;

/**
 * A sheet a table, numbers as numbers to go on counting with. Texts are texts: none is run as a formula. The
 * sheets are numbered, since their names are cut where a workbook takes no more.
 */
export async function writeWorkbook(tables: Table[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map(({ name, headings, rows }, index) => ({
    sheet: `${index + 1} ${name.replace(/[\\/?*[\]:]/g, " ")}`.slice(0, LONGEST_NAME),
    data: [
      headings.map((value) => ({ value, type: String, fontWeight: "bold" as const, wrap: true })),
      ...rows.map((row) => row.map(cell)),
    ],
    columns: headings.map((_, column) => ({ width: widthOf(rows.map((row) => row[column] ?? null)) })),
    stickyRowsCount: 1,
  }));
  return new Uint8Array(await writeFile(sheets).toBuffer());
}

const cell = (value: string | number | null) =>
  value === null
    ? null
    : typeof value === "number"
      ? { value, type: Number, alignVertical: "top" as const }
      : { value, type: String, wrap: true, alignVertical: "top" as const };

const widthOf = (values: (string | number | null)[]): number => {
  const longest = values.reduce<number>((most, value) => Math.max(most, String(value ?? "").length), 0);
  return Math.min(60, Math.max(14, longest + 2));
};
