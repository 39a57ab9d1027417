import { Refusal } from "@/lib/errors";
import { Unreadable } from "@/lib/reading/extract/unreadable";
import { isZip, readZip } from "@/lib/reading/extract/zip";
import { findVirus, NoVerdict, scannerAt } from "./clamd";

type Named = { fileName: string; bytes: Uint8Array };

/**
 * Why a file is not let in, as a Swedish sentence; null where nothing speaks against it: no macros, and no virus where a
 * scanner is set (CLAMAV_HOST). A scanner that does not answer lets nothing through.
 */
export async function whyUnsafe({ fileName, bytes }: Named): Promise<string | null> {
  if (hasMacros(bytes))
    return `”${fileName}” innehåller makron. Spara filen utan makron och lägg in den igen.`;
  const setting = process.env.CLAMAV_HOST;
  if (!setting) return null;
  try {
    const virus = await findVirus(bytes, scannerAt(setting));
    if (!virus) return null;
    console.warn("A file with a virus was refused:", JSON.stringify(virus));
    return `”${fileName}” innehåller skadlig kod och togs inte emot. Kontrollera datorn som filen kommer från.`;
  } catch (error) {
    if (!(error instanceof NoVerdict)) throw error;
    console.error(error);
    return `”${fileName}” kunde inte sökas igenom efter skadlig kod och togs därför inte emot. Försök igen om en stund. Kontakta den som sköter systemet om det inte går över.`;
  }
}

/** An office file is an archive, with its macros in a place of their own; one that cannot be opened runs nothing. */
function hasMacros(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false;
  try {
    return readZip(bytes).some(({ name }) => /vbaProject|vbaData|^(Basic|Scripts)\//i.test(name));
  } catch (error) {
    if (error instanceof Unreadable) return false;
    throw error;
  }
}

/** Throws a `Refusal` beside `field` for a file that is not let in. */
export async function refuseUnsafe(file: Named, field: string): Promise<void> {
  const problem = await whyUnsafe(file);
  if (problem) throw new Refusal(field, problem);
}
