import "server-only";
import { Refusal } from "@/lib/errors";
import { readXlsx as readWorkbook } from "@/lib/spreadsheets/read-xlsx";
import type { FileRow } from "./file-rows";

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
  const [first] = await readWorkbook(bytes);
  const rows = first?.rows ?? [];
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
    const text = (column: Column) => row[at[column]] ?? "";
    if (row.every((cell) => cell === "")) return [];
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

const columnOf = (column: Column, row: string[]): number =>
  row.findIndex((cell) => (HEADINGS[column] as readonly string[]).includes(cell.toLocaleLowerCase("sv")));
