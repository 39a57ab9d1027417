import { memoryOf, type OpenPage, type Pdfium } from "./pdfium.ts";

/** In pixels of the page's picture, y downwards; half-open. */
export type Box = { left: number; top: number; right: number; bottom: number };
/** `box` is null for spaces and line ends: nothing of them is seen. */
export type Character = { text: string; box: Box | null };
export type Size = { width: number; height: number };

/** All text of a page, also what nobody can see of it, in the order of its drawing. */
export function charactersOf(page: OpenPage, picture: Size): Character[] {
  const { pdfium, handle } = page;
  const text = pdfium.FPDFText_LoadPage(handle);
  const memory = pdfium.pdfium.wasmExports.malloc(MEMORY);
  try {
    return Array.from({ length: pdfium.FPDFText_CountChars(text) }, (_, at) => {
      const code = pdfium.FPDFText_GetUnicode(text, at);
      const letter = code ? String.fromCodePoint(code) : "";
      return { text: letter, box: letter.trim() ? boxOf(page, picture, { text, at, memory }) : null };
    });
  } finally {
    pdfium.pdfium.wasmExports.free(memory);
    pdfium.FPDFText_ClosePage(text);
  }
}

export function textOf(characters: Character[]): string {
  return characters.map(({ text }) => text).join("");
}

/** Four doubles, or the four floats of a rectangle, or two integers. */
const MEMORY = 32;

type Asked = { text: number; at: number; memory: number };

/** Around the letter's ink and around its place in the line, whichever reaches further. */
function boxOf(page: OpenPage, picture: Size, asked: Asked): Box | null {
  const corners = [...inkCorners(page.pdfium, asked), ...placeCorners(page.pdfium, asked)];
  if (corners.length === 0) return null;
  const points = corners.map(([x, y]) => onPicture(page, picture, asked.memory, x, y));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs) + 1,
    bottom: Math.max(...ys) + 1,
  };
}

type Point = [x: number, y: number];

function inkCorners(pdfium: Pdfium, { text, at, memory }: Asked): Point[] {
  const found = pdfium.FPDFText_GetCharBox(text, at, memory, memory + 8, memory + 16, memory + 24);
  if (!found) return [];
  const [left, right, bottom, top] = memoryOf(pdfium).HEAPF64.slice(memory / 8, memory / 8 + 4);
  return [
    [left!, bottom!],
    [right!, top!],
  ];
}

function placeCorners(pdfium: Pdfium, { text, at, memory }: Asked): Point[] {
  if (!pdfium.FPDFText_GetLooseCharBox(text, at, memory)) return [];
  const [left, top, right, bottom] = memoryOf(pdfium).HEAPF32.slice(memory / 4, memory / 4 + 4);
  return [
    [left!, bottom!],
    [right!, top!],
  ];
}

function onPicture(
  { pdfium, handle }: OpenPage,
  { width, height }: Size,
  memory: number,
  x: number,
  y: number,
): Point {
  pdfium.FPDF_PageToDevice(handle, 0, 0, width, height, 0, x, y, memory, memory + 4);
  const [left, top] = memoryOf(pdfium).HEAP32.slice(memory / 4, memory / 4 + 2);
  return [left!, top!];
}
