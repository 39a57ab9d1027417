import "server-only";
import readWorkbook from "read-excel-file/node";
import { Refusal } from "@/lib/errors";
import { Unreadable } from "@/lib/reading/extract/unreadable";
import { readZip } from "@/lib/reading/extract/zip";
import type { Sheet } from "./sheet";

type Cell = string | number | boolean | Date | null;

const LARGEST_UNPACKED = 60 * 1024 * 1024;

/** Every sheet of a workbook. Throws a `Refusal` beside `file` for one that cannot be read. */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet[]> {
  try {
    checkUnpacked(bytes);
    const sheets = await readWorkbook(Buffer.from(bytes));
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: (data as Cell[][]).map((row) => row.map(textOf)),
    }));
  } catch (error) {
    if (error instanceof Unreadable) throw new Refusal("file", error.message);
    throw new Refusal(
      "file",
      "Filen går inte att läsa som en Excel-fil. Spara den som .xlsx och försök igen.",
    );
  }
}

/** The library unpacks everything at once, so an archive that swells is stopped before it. */
function checkUnpacked(bytes: Uint8Array): void {
  let left = LARGEST_UNPACKED;
  for (const { read } of readZip(bytes)) left -= read(left).length;
}

/** A cell with a day is midnight, UTC, of that day; a time of day is left out. */
function textOf(cell: Cell): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  if (typeof cell === "boolean") return cell ? "ja" : "nej";
  return String(cell ?? "").trim();
}
