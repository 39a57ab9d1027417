import sharp from "sharp";
import type { Box, Size } from "./characters.ts";
import { memoryOf, type OpenPage } from "./pdfium.ts";

/** What is seen of a page: red, green, blue and an unused fourth, a byte each. */
export type Picture = Size & { pixels: Buffer };

/** Pixels a point: 170 to an inch, which small print can be read in. */
const RESOLUTION = 170 / 72;
/** A drawing larger than a page of A3 is drawn smaller, not sharper. */
const MOST_PIXELS = 8_000_000;

export function sizeOf({ pdfium, handle }: OpenPage): Size {
  return { width: pdfium.FPDF_GetPageWidthF(handle), height: pdfium.FPDF_GetPageHeightF(handle) };
}

export function pictureSize({ width, height }: Size): Size {
  const scale = Math.min(RESOLUTION, Math.sqrt(MOST_PIXELS / (width * height)));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

export function draw({ pdfium, handle }: OpenPage, { width, height }: Size): Picture {
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0);
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    pdfium.FPDF_RenderPageBitmap(bitmap, handle, 0, 0, width, height, 0, RED_FIRST);
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const length = pdfium.FPDFBitmap_GetStride(bitmap) * height;
    return { width, height, pixels: Buffer.from(memoryOf(pdfium).HEAPU8.slice(start, start + length)) };
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}

const WHITE = 0xffffffff;
const RED_FIRST = 0x10;
const BYTES = 4;
/** How much darker than the rest of its box a letter must be to be seen at all. */
const FAINTEST = 12;

/** Whether anything is drawn there. Letters in the colour of their ground, or under a black bar, show nothing. */
export function showsInk({ width, height, pixels }: Picture, box: Box): boolean {
  let darkest = 255;
  let lightest = 0;
  const [left, right] = [Math.max(0, box.left), Math.min(width, box.right)];
  for (let y = Math.max(0, box.top); y < Math.min(height, box.bottom); y += 1) {
    for (let at = (y * width + left) * BYTES; at < (y * width + right) * BYTES; at += BYTES) {
      const light = (pixels[at]! + pixels[at + 1]! + pixels[at + 2]!) / 3;
      if (light < darkest) darkest = light;
      if (light > lightest) lightest = light;
    }
  }
  return lightest - darkest >= FAINTEST;
}

/** Paints over, with a margin for the soft edges of letters. */
export function blacken({ width, height, pixels }: Picture, { left, top, right, bottom }: Box): void {
  const from = Math.max(0, left - MARGIN);
  const to = Math.min(width, right + MARGIN);
  for (let y = Math.max(0, top - MARGIN); y < Math.min(height, bottom + MARGIN); y += 1) {
    pixels.fill(0, (y * width + from) * BYTES, (y * width + Math.max(from, to)) * BYTES);
  }
}

const MARGIN = 2;

/** Black on white stays sharp; what has colours is mostly photographs and logotypes. */
export async function packed({ width, height, pixels }: Picture): Promise<{ name: string; bytes: Buffer }> {
  const image = sharp(pixels, { raw: { width, height, channels: BYTES } }).removeAlpha();
  return hasColour(pixels)
    ? { name: "jpg", bytes: await image.jpeg({ quality: 82 }).toBuffer() }
    : { name: "png", bytes: await image.toColourspace("b-w").png({ compressionLevel: 9 }).toBuffer() };
}

function hasColour(pixels: Buffer): boolean {
  let coloured = 0;
  for (let at = 0; at < pixels.length; at += BYTES) {
    if (Math.abs(pixels[at]! - pixels[at + 1]!) > 24 || Math.abs(pixels[at]! - pixels[at + 2]!) > 24)
      coloured += 1;
  }
  return coloured > pixels.length / BYTES / 5_000;
}
