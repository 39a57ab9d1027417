import { ImageRun, Paragraph } from "docx";
import sharp from "sharp";
import { FONTS } from "@/lib/look/fonts";
import type { VersionedLook } from "@/lib/look/look";
import type { Chart, PaperTree } from "../tree";
import { chartShapes, PRINTED_WIDTH, WIDTH } from "./chart-shapes";
import { chartSvg } from "./chart-svg";

export type ChartPictures = Map<Chart, { svg: Buffer; png: Buffer }>;

/** 96 to the inch, where points are 72; the raster three times as fine. */
const PIXELS = 96 / 72;
const FINENESS = 3;

/** Every chart of the paper as Word takes it: drawn, and a raster for the word processors that do not draw. */
export async function chartPictures(
  tree: PaperTree,
  { accent, bodyFont }: VersionedLook,
): Promise<ChartPictures> {
  const pictures: ChartPictures = new Map();
  const font = FONTS[bodyFont].word;
  for (const block of tree.sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== "chart") continue;
    const svg = Buffer.from(chartSvg(block, { accent, font }));
    pictures.set(block, {
      svg,
      png: await sharp(svg, { density: 72 * FINENESS })
        .png()
        .toBuffer(),
    });
  }
  return pictures;
}

export function chart(block: Chart, pictures: ChartPictures): Paragraph {
  const picture = pictures.get(block);
  if (!picture) throw new Error(`No picture was made of the chart "${block.caption}".`);
  const width = PRINTED_WIDTH * PIXELS;
  const transformation = { width, height: (width / WIDTH) * chartShapes(block).height };
  const altText = { name: block.caption, title: block.caption, description: block.alt };
  return new Paragraph({
    children: [
      new ImageRun({
        type: "svg",
        data: picture.svg,
        fallback: { type: "png", data: picture.png },
        transformation,
        altText,
      }),
    ],
    // The line grows with the picture.
    spacing: { line: 240, lineRule: "auto" },
  });
}
