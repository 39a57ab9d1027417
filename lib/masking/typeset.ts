import { readFileSync } from "node:fs";
import path from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Sheet } from "./pdf/sheet.ts";

/** A paragraph, or a table: what a document without pages of its own is made of. */
export type Block = { lines: string[] } | { rows: string[][] };
export type Copy = { title: string; sheets: Sheet[]; blocks: Block[] };

const FOLDER = path.join(process.cwd(), "lib/masking");
const FONTS = [
  "source-sans-3/400Regular/SourceSans3_400Regular",
  "noto-emoji/400Regular/NotoEmoji_400Regular",
];

/**
 * A new PDF with nothing in it but these pictures and texts: no metadata, attachment, comment or earlier version can
 * come along from the original. Tagged (PDF/UA-1), unless it has characters that no font of ours can draw.
 */
export function typeset({ title, sheets, blocks }: Copy): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: FOLDER, fontArgs: [{ fontBlobs: FONTS.map(readFont) }] });
  const drawn = sheets.map(({ picture, width, height, lines }, at) => {
    const file = `sheet-${at}.${picture.name}`;
    compiler.mapShadow(path.join(FOLDER, file), picture.bytes);
    return { picture: file, width, height, lines };
  });
  const inputs = { copy: JSON.stringify({ title, sheets: drawn, blocks }) };
  const paper = { mainFilePath: path.join(FOLDER, "copy.typ"), inputs };
  try {
    return compiler.pdf(paper, { pdfStandard: "ua-1" });
  } catch {
    return compiler.pdf(paper);
  }
}

const readFont = (file: string) =>
  readFileSync(path.join(process.cwd(), "node_modules/@expo-google-fonts", `${file}.ttf`));

/** Paragraphs stand apart, and tabs divide the cells of a table: so the reader writes them. */
export function blocksOf(text: string): Block[] {
  const paragraphs = text
    .split(/\n{2,}|\f/)
    .map((paragraph) => paragraph.split("\n").filter((line) => line.trim()));
  return paragraphs.filter((lines) => lines.length > 0).map(blockOf);
}

function blockOf(lines: string[]): Block {
  if (!lines.every((line) => line.includes("\t"))) return { lines };
  const rows = lines.map((line) => line.split("\t"));
  const columns = Math.max(...rows.map(({ length }) => length));
  return { rows: rows.map((row) => [...row, ...Array<string>(columns - row.length).fill("")]) };
}
