import "server-only";
import { Refusal } from "@/lib/errors";
import { plainName } from "@/lib/files/plain-name";
import { refuseUnsafe } from "@/lib/files/scan";
import type { FileRow } from "./file-rows";
import { readIcs } from "./read-ics";
import { readXlsx } from "./read-xlsx";
import { LARGEST_CALENDAR } from "./schema";

/** What a file is, is decided by what it holds and not by its name. */
export async function readCalendarFile(file: File): Promise<FileRow[]> {
  if (file.size > LARGEST_CALENDAR) {
    throw new Refusal("file", "Filen är för stor för en sammanträdeskalender. Den får vara högst 2\u00a0MB.");
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  await refuseUnsafe({ fileName: plainName(file.name), bytes }, "file");
  const rows = await rowsIn(bytes);
  if (rows.length === 0) throw new Refusal("file", "Filen innehåller inga sammanträden.");
  return rows;
}

async function rowsIn(bytes: Uint8Array<ArrayBuffer>): Promise<FileRow[]> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readXlsx(bytes);
  const text = new TextDecoder("utf-8").decode(bytes).trimStart();
  if (text.toUpperCase().startsWith("BEGIN:VCALENDAR")) return readIcs(text);
  throw new Refusal("file", "Filen är varken en Excel-fil (.xlsx) eller en kalender (.ics).");
}
