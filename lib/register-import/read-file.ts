import "server-only";
import { Refusal } from "@/lib/errors";
import { plainName } from "@/lib/files/plain-name";
import { refuseUnsafe } from "@/lib/files/scan";
import { readCsv } from "@/lib/spreadsheets/read-csv";
import { readXlsx } from "@/lib/spreadsheets/read-xlsx";
import { LARGEST_LIST } from "./schema";
import { findTable, type ListTable } from "./table";

/** What a file is, is decided by what it holds and not by its name. Throws a `Refusal` beside `file`. */
export async function readList(file: File): Promise<{ fileName: string; table: ListTable }> {
  if (file.size > LARGEST_LIST) {
    throw new Refusal("file", "Filen är för stor för en lista. Den får vara högst 5\u00a0MB.");
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) throw new Refusal("file", "Filen är tom.");
  const fileName = plainName(file.name);
  await refuseUnsafe({ fileName, bytes }, "file");
  return { fileName, table: findTable(await sheetsIn(bytes)) };
}

async function sheetsIn(bytes: Uint8Array<ArrayBuffer>) {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readXlsx(bytes);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Refusal("file", OLD_OR_LOCKED);
  return [readCsv(bytes)];
}

const OLD_OR_LOCKED =
  "Filen är en äldre Excel-fil (.xls) eller skyddad med lösenord. Spara den som .xlsx utan lösenord och försök igen.";
