import { plainFolder, plainName } from "../../files/plain-name.ts";
import { Unreadable } from "./unreadable.ts";
import { isZip, readZip } from "./zip.ts";

/** `folder` is where in the archive it lay, null at the top. */
type Unzipped = { fileName: string; folder: string | null } & ({ bytes: Uint8Array } | { problem: string });

const MEGABYTE = 1024 * 1024;
const MOST_FILES = 500;
const LARGEST_FILE = 25 * MEGABYTE;
const LARGEST_TOTAL = 250 * MEGABYTE;

/** What archivers and desktops put beside the files. */
const LITTER = /^__MACOSX\/|(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini)$/i;

/** A Word document is an archive too, but not one to take apart. */
export function isZipOfDocuments(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false;
  const names = readZip(bytes).map(({ name }) => name);
  return !names.some((name) => name === "[Content_Types].xml" || name === "mimetype");
}

/**
 * The files of an archive one by one, each unpacked when it is asked for. A file that cannot be taken is
 * given with its problem; the rest go on. Throws `Unreadable` where the archive as a whole cannot be read.
 */
export function* unzip(archive: Uint8Array): Generator<Unzipped> {
  const files = readZip(archive).filter(({ name, isFolder }) => !isFolder && !LITTER.test(name));
  if (files.length === 0) throw new Unreadable("Arkivet är tomt.");
  if (files.length > MOST_FILES) {
    throw new Unreadable(
      `Arkivet innehåller ${files.length} filer. Högst ${MOST_FILES} kan läggas in på en gång.`,
    );
  }
  let left = LARGEST_TOTAL;
  for (const { name, read } of files) {
    const fileName = plainName(name);
    const folder = plainFolder(name);
    try {
      const bytes = read(Math.min(LARGEST_FILE, left));
      left -= bytes.length;
      if (isZip(bytes) && isZipOfDocuments(bytes)) {
        throw new Unreadable(
          "Filen är ett arkiv inuti arkivet. Packa upp det och lägg in filerna var för sig.",
        );
      }
      yield { fileName, folder, bytes };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield { fileName, folder, problem: error.message };
    }
  }
}
