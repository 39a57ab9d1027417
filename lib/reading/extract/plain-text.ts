import { plainCharacters } from "./characters.ts";

export async function readPlainText(bytes: Uint8Array): Promise<{ pages: string[]; warnings: string[] }> {
  const text = decodeText(bytes).replace(/\r\n?/g, "\n");
  const pages = text.split("\f").map((page) => plainCharacters(page.replaceAll("\u00ad", "")));
  const isEmpty = pages.every((page) => page.trim() === "");
  return { pages, warnings: isEmpty ? ["Filen innehåller ingen text."] : [] };
}

/** Text in Swedish that is not UTF-8 was written by an older Windows. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
