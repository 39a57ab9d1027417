import { fileTypeFromBuffer } from "file-type";
import { LARGEST_FILE, tooLarge } from "@/lib/files/limits";
import { plainFolder, plainName } from "@/lib/files/plain-name";
import { whyUnsafe } from "@/lib/files/scan";
import type { Upload } from "@/lib/files/upload";
import { kindOf } from "@/lib/reading/extract/kind";
import { Unreadable } from "@/lib/reading/extract/unreadable";
import { isZipOfDocuments, unzip } from "@/lib/reading/extract/unzip";

/** A file as it was left: `path` may hold folders, and is whatever the browser says. */
export type Dropped = { path: string; bytes: Uint8Array<ArrayBuffer> };

/** A file to keep, or the name of one that is refused, with a Swedish sentence that says why. */
export type Opened = { folder: string | null } & (
  | Upload
  | { fileName: string; size: number; problem: string }
);

const MEDIA = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  text: "text/plain",
};
const OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text";

/** The file itself, or those of an archive one by one, so that no more than one lies unpacked at a time. */
export async function* openDropped({ path, bytes }: Dropped): AsyncGenerator<Opened> {
  const folder = plainFolder(path);
  const fileName = plainName(path);
  try {
    if (!isZipOfDocuments(bytes)) {
      yield await checked(fileName, folder, bytes);
      return;
    }
    for (const entry of unzip(bytes)) {
      const inArchive = [fileName, entry.folder].filter(Boolean).join("/");
      if ("problem" in entry) yield { ...entry, folder: inArchive, size: 0 };
      else yield await checked(entry.fileName, inArchive, new Uint8Array(entry.bytes));
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield { fileName, folder, size: bytes.length, problem: error.message };
  }
}

async function checked(
  fileName: string,
  folder: string | null,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Opened> {
  const refused = (problem: string) => ({ fileName, folder, size: bytes.length, problem });
  if (bytes.length > LARGEST_FILE) return refused(tooLarge(fileName));
  const problem = await whyUnsafe({ fileName, bytes });
  if (problem) return refused(problem);
  try {
    return { fileName, folder, mediaType: MEDIA[kindOf(bytes, fileName)], bytes };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    // Not read, but a document all the same: it can be filed by hand.
    const { mime } = (await fileTypeFromBuffer(bytes)) ?? {};
    return mime === OPEN_DOCUMENT
      ? { fileName, folder, mediaType: OPEN_DOCUMENT, bytes }
      : refused(error.message);
  }
}
