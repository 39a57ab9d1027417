import "server-only";
import { readSheet } from "read-excel-file/node";
import { Refusal } from "@/lib/errors";
import type { FileRow } from "./file-rows";

type Cell = string | number | boolean | Date | null;

const HEADINGS = {
  body: ["organ", "nämnd", "styrelse/nämnd", "instans"],
  heldOn: ["datum", "dag", "sammanträde", "sammanträdesdag", "sammanträdesdatum"],
  papersOn: ["handlingar", "handlingar senast", "inlämning", "inlämning senast"],
  summonsOn: ["kallelse", "kallelse senast", "utskick"],
} as const;
type Column = keyof typeof HEADINGS;

const MOST_ROWS = 2_000;

/** The first sheet of a workbook: a row with headings, and under it one meeting a row. */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<FileRow[]> {
  const rows = await sheet(bytes);
  if (rows.length > MOST_ROWS)
    throw new Refusal("file", `Filen har mer än ${MOST_ROWS} rader. Dela upp den.`);
  const top = rows.findIndex((row) => columnOf("heldOn", row) >= 0);
  const headings = rows[top];
  if (!headings) {
    throw new Refusal("file", "Filen saknar rubrikrad. En kolumn ska heta ”Datum”, och en bör heta ”Organ”.");
  }
  const at = Object.fromEntries(
    (Object.keys(HEADINGS) as Column[]).map((column) => [column, columnOf(column, headings)]),
  ) as Record<Column, number>;
  return rows.slice(top + 1).flatMap((row, index) => {
    const text = (column: Column) => textOf(at[column] < 0 ? null : (row[at[column]] ?? null));
    if (row.every((cell) => textOf(cell) === "")) return [];
    return {
      place: `Rad ${top + 2 + index}`,
      body: text("body"),
      loosely: false,
      heldOn: text("heldOn"),
      papersOn: text("papersOn"),
      summonsOn: text("summonsOn"),
      cancelled: false,
    };
  });
}

async function sheet(bytes: Uint8Array<ArrayBuffer>): Promise<Cell[][]> {
  try {
    return (await readSheet(Buffer.from(bytes))) as unknown as Cell[][];
  } catch {
    throw new Refusal(
      "file",
      "Filen går inte att läsa som en Excel-fil. Spara den som .xlsx och försök igen.",
    );
  }
}

const columnOf = (column: Column, row: Cell[]): number =>
  row.findIndex((cell) =>
    (HEADINGS[column] as readonly string[]).includes(textOf(cell).toLocaleLowerCase("sv")),
  );

/** A cell with a date is midnight, UTC, of that day. */
const textOf = (cell: Cell): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? "").trim();
