import { extract } from "../reading/extract/extract.ts";
import { kindOf } from "../reading/extract/kind.ts";
import { Unreadable } from "../reading/extract/unreadable.ts";
import { maskedText, occurrences } from "./occurrences.ts";
import { charactersOf, textOf } from "./pdf/characters.ts";
import { eachPage } from "./pdf/pdfium.ts";
import { pictureSize, sizeOf } from "./pdf/picture.ts";
import { maskedSheet } from "./pdf/sheet.ts";
import { blocksOf, typeset } from "./typeset.ts";

export type Original = { bytes: Uint8Array; fileName: string };
export type Masking = { words: string[]; title: string };
/** `text` is what the copy says. */
export type MaskedCopy = { bytes: Uint8Array; mediaType: "application/pdf" | "text/plain"; text: string };
export type Progress = (done: number, total: number) => void;

/** What the document says, page by page, with what nobody can see of it: where words to mask are looked for. */
export async function pagesOf({ bytes, fileName }: Original): Promise<string[]> {
  if (kindOf(bytes, fileName) !== "pdf") return (await extract(bytes, fileName)).text.split("\f");
  return eachPage(
    bytes,
    () => {},
    async (page) => textOf(charactersOf(page, pictureSize(sizeOf(page)))),
  );
}

/**
 * A new file without the words. A PDF becomes pictures of its pages with their text under them, a Word document a PDF set anew from
 * its text, a text a text: in each what is not put there cannot be left there. Throws `Unreadable` where a file
 * cannot be masked, and rather than give a copy where one of the words is left or was never found.
 */
export async function maskedCopy(
  original: Original,
  masking: Masking,
  onProgress: Progress,
): Promise<MaskedCopy> {
  const { bytes, fileName } = original;
  const kind = kindOf(bytes, fileName);
  const copy =
    kind === "pdf" ? await ofPdf(bytes, masking, onProgress) : await ofText(original, kind, masking);
  const left = await extract(copy.bytes, `kopia.${kind === "text" ? "txt" : "pdf"}`);
  for (const text of [copy.text, left.text]) {
    const isLeft = masking.words.some((word) => occurrences(Array.from(text), word).length > 0);
    if (isLeft)
      throw new Unreadable("Något av det som skulle maskas står kvar i kopian, så den sparades inte.");
  }
  return copy;
}

async function ofPdf(
  bytes: Uint8Array,
  { words, title }: Masking,
  onProgress: Progress,
): Promise<MaskedCopy> {
  const sheets = await eachPage(bytes, onProgress, (page) => maskedSheet(page, words));
  const missing = words.filter((word) => !sheets.some(({ masked }) => masked.includes(word)));
  if (missing.length > 0) throw notFound(missing);
  const text = sheets.map(({ lines }) => lines.map((line) => line.text).join("\n")).join("\f");
  return { bytes: typeset({ title, sheets, blocks: [] }), mediaType: "application/pdf", text };
}

async function ofText(
  original: Original,
  kind: "docx" | "text",
  { words, title }: Masking,
): Promise<MaskedCopy> {
  const { text: whole } = await extract(original.bytes, original.fileName);
  const characters = Array.from(whole);
  const missing = words.filter((word) => occurrences(characters, word).length === 0);
  if (missing.length > 0) throw notFound(missing);
  const text = maskedText(whole, words);
  return kind === "text"
    ? { bytes: new TextEncoder().encode(text), mediaType: "text/plain", text }
    : { bytes: typeset({ title, sheets: [], blocks: blocksOf(text) }), mediaType: "application/pdf", text };
}

const notFound = (words: string[]) =>
  new Unreadable(`Detta finns inte i handlingens text och kunde inte maskas: ${words.join("; ")}.`);
