import { getDocumentProxy } from "unpdf";
import type { Matrix } from "./pdf-geometry.ts";
import { pageText } from "./pdf-page.ts";
import { pageWarnings, type Trouble } from "./pdf-warnings.ts";
import { type Word, wordsOf } from "./pdf-words.ts";
import { Unreadable } from "./unreadable.ts";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Layers = Awaited<ReturnType<Pdf["getOptionalContentConfig"]>>;
type Page = { text: string; trouble?: Trouble };

const MOST_PAGES = 5_000;

export async function readPdf(
  bytes: Uint8Array,
  onPage: (done: number, total: number) => void,
): Promise<{ pages: string[]; warnings: string[] }> {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > MOST_PAGES) {
      throw new Unreadable(`Filen har ${pdf.numPages} sidor. Högst ${MOST_PAGES} kan läsas; dela upp den.`);
    }
    const layers = await pdf.getOptionalContentConfig();
    const pages: Page[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      pages.push(await readPage(pdf, number, layers));
      onPage(number, pdf.numPages);
    }
    if (pages.every(({ trouble }) => trouble === "broken")) throw damaged();
    return {
      pages: pages.map(({ text }) => text),
      warnings: [
        ...pageWarnings(pages.map(({ trouble }) => trouble)),
        ...aboutEnd(bytes),
        ...(await aboutContents(pdf)),
      ],
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // The library takes over the bytes it is given. Pictures are left unpacked: they hold no text.
    const options = { maxImageSize: 1, disableFontFace: true, useSystemFonts: true, verbosity: 0 };
    return await getDocumentProxy(new Uint8Array(bytes), options);
  } catch (error) {
    if ((error as Error).name === "PasswordException") {
      throw new Unreadable("Filen är skyddad med lösenord. Spara den utan lösenord och lägg in den igen.");
    }
    throw damaged();
  }
}

const damaged = () => new Unreadable("Filen är skadad eller avhuggen och kan inte läsas. Hämta den på nytt.");

async function readPage(pdf: Pdf, number: number, layers: Layers): Promise<Page> {
  const drawn = await draw(pdf, number).catch(() => null);
  if (!drawn) return { text: "", trouble: "broken" };
  const { page, drawing } = drawn;
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const sheet = { width, height, layers, base: transform as Matrix };
  const words = wordsOf(drawing, page.commonObjs, sheet);
  page.cleanup();
  return legible(words);
}

async function draw(pdf: Pdf, number: number) {
  const page = await pdf.getPage(number);
  return { page, drawing: await page.getOperatorList() };
}

/** Where most letters lie unpainted, they are what a machine has read from the picture on top of them. */
function legible(words: Word[]): Page {
  const { seen = [], unpainted = [], hidden = [] } = Object.groupBy(words, (word) => word.seen);
  if (unpainted.length > seen.length) {
    return { text: pageText([...seen, ...unpainted]), trouble: "recognised" };
  }
  if (seen.length === 0) return { text: "", trouble: "textless" };
  return { text: pageText(seen), trouble: hidden.length + unpainted.length > 0 ? "hidden" : undefined };
}

async function aboutContents(pdf: Pdf): Promise<string[]> {
  const [scripts, attachments] = await Promise.all([
    pdf.getJSActions().catch(() => null),
    pdf.getAttachments().catch(() => null),
  ]);
  const warnings = [];
  if (scripts) warnings.push("Filen innehåller skript (JavaScript). De körs inte.");
  if (attachments) warnings.push("Filen innehåller bifogade filer. De läses inte; lägg in dem var för sig.");
  return warnings;
}

/** A file that was cut off is often put together all the same, without what came after the cut. */
function aboutEnd(bytes: Uint8Array): string[] {
  const end = Buffer.from(bytes.subarray(-4_096)).toString("latin1");
  return end.includes("%%EOF") ? [] : ["Filen verkar vara avhuggen: kontrollera att allt har kommit med."];
}
