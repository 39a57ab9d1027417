import { fileTypeFromBuffer } from "file-type";
import { Refusal } from "@/lib/errors";
import { LARGEST_FILE, MOST_FILES, TOO_MANY_FILES, tooLarge } from "./limits";
import { plainName } from "./plain-name";
import { refuseUnsafe } from "./scan";

/** A file whose kind has been decided by what it contains, not by its name. */
export type Upload = { fileName: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> };

const DOCUMENTS = [
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.oasis.opendocument.text",
];

/**
 * Reads chosen files; throws a `Refusal` beside `field` for one that is too large, of another kind, or not safe, and
 * for too many.
 */
export async function readUploads(chosen: File[], field: string): Promise<Upload[]> {
  if (chosen.length > MOST_FILES) throw new Refusal(field, TOO_MANY_FILES);
  return Promise.all(chosen.map((file) => readUpload(file, field)));
}

async function readUpload(file: File, field: string): Promise<Upload> {
  const fileName = plainName(file.name);
  if (file.size > LARGEST_FILE) {
    throw new Refusal(field, tooLarge(fileName));
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) throw new Refusal(field, `”${fileName}” är tom.`);
  const found = (await fileTypeFromBuffer(bytes))?.mime ?? (isText(bytes) ? "text/plain" : "");
  if (!DOCUMENTS.includes(found) && found !== "text/plain") {
    throw new Refusal(field, `”${fileName}” är inte en PDF, ett Word- eller ODT-dokument eller en textfil.`);
  }
  await refuseUnsafe({ fileName, bytes }, field);
  return { fileName, mediaType: found, bytes };
}

function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a text file has none of these
    return !/[\u0000-\u0008\u000e-\u001f]/.test(text);
  } catch {
    return false;
  }
}
