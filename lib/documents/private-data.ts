import { Doubt } from "@/lib/errors";
import type { Upload } from "@/lib/files/upload";
import { extractInWorker } from "@/lib/reading/extract/in-worker";
import { Unreadable } from "@/lib/reading/extract/unreadable";
import { inWords, privateData } from "@/lib/review/private-data";

type ReadFile = { fileName: string; text: string | null };
type Seen = { privateData: string; privateSeen: boolean };

/** The texts of the files; null for one that cannot be read. */
export async function readTexts(uploads: Upload[]): Promise<(Upload & ReadFile)[]> {
  return Promise.all(uploads.map(async (upload) => ({ ...upload, text: await textOf(upload) })));
}

/**
 * Halts a publication for private data in the files (OSL 21, GDPR), or for a text that nobody can search, until
 * the person has seen what was found in just these files.
 */
export function warnOfPrivateData(files: ReadFile[], seen: Seen): void {
  const warnings = files.flatMap(({ fileName, text }) => warningOf(fileName, text) ?? []);
  const found = warnings.join(" ");
  if (warnings.length === 0 || (seen.privateSeen && seen.privateData === found)) return;
  const message =
    "Får det visas för alla? Kryssa då i ”Jag har prövat filerna”, eller låt bli att visa handlingen.";
  throw new Doubt(
    [{ field: "privateSeen", message }],
    { privateData: [found], privateSeen: [] },
    { heading: "Pröva filerna innan de visas", lines: [...warnings, "Inget har sparats ännu."] },
  );
}

function warningOf(fileName: string, text: string | null): string | null {
  if (text === null) {
    return `Texten i ”${fileName}” kunde inte läsas, så personuppgifter i den är inte eftersökta.`;
  }
  const found = inWords(privateData(text));
  return found.length > 0 ? `I ”${fileName}” finns ${found.join(", ")}.` : null;
}

async function textOf({ bytes, fileName }: Upload): Promise<string | null> {
  try {
    return (await extractInWorker(bytes, fileName)).text;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
