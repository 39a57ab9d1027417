import { plainName } from "../../files/plain-name.ts";
import { readDocx } from "./docx.ts";
import { kindOf, nameWarnings } from "./kind.ts";
import { readPdf } from "./pdf.ts";
import { readPlainText } from "./plain-text.ts";
import { Unreadable } from "./unreadable.ts";

export type Extracted = {
  kind: "pdf" | "docx" | "text";
  /** Pages are separated by a form feed. */
  text: string;
  /** Where each page begins in the text. */
  pageStarts: number[];
  /** Swedish sentences for the person who files the document. */
  warnings: string[];
};
export type Options = { onProgress?: (done: number, total: number) => void };

const MOST_CHARACTERS = 20_000_000;

/** The text of a document as its lines are printed. Throws `Unreadable`. */
export async function extract(
  bytes: Uint8Array,
  fileName: string,
  options: Options = {},
): Promise<Extracted> {
  const kind = kindOf(bytes, plainName(fileName));
  const { pages, warnings } = await READERS[kind](bytes, options.onProgress ?? (() => {}));
  const text = pages.join("\f");
  if (text.length > MOST_CHARACTERS) throw new Unreadable("Filen innehåller för mycket text. Dela upp den.");
  const pageStarts = pages.map(() => 0);
  for (let at = 1; at < pages.length; at += 1)
    pageStarts[at] = pageStarts[at - 1]! + pages[at - 1]!.length + 1;
  return { kind, text, pageStarts, warnings: [...nameWarnings(kind, fileName), ...warnings] };
}

const READERS = { pdf: readPdf, docx: readDocx, text: readPlainText };
