import { MASKED, occurrences, type Span } from "../occurrences.ts";
import { type Box, type Character, charactersOf, type Size } from "./characters.ts";
import type { OpenPage } from "./pdfium.ts";
import { blacken, draw, packed, pictureSize, showsInk, sizeOf } from "./picture.ts";

/** A line of text under the picture: where it stands, in points. */
export type Line = { text: string; x: number; y: number; width: number; height: number };
/** A page of the copy: its size in points, its picture, and its text for whoever cannot see the picture. */
export type Sheet = Size & { picture: { name: string; bytes: Buffer }; lines: Line[]; masked: string[] };

/**
 * A page drawn anew without the words: the picture is painted over where they stand, and the text is made of
 * the letters that can be seen in the picture and stand in none of them. `masked` are the words that stood here.
 */
export async function maskedSheet(page: OpenPage, words: string[]): Promise<Sheet> {
  const size = sizeOf(page);
  const pixels = pictureSize(size);
  const characters = charactersOf(page, pixels);
  const picture = draw(page, pixels);
  const visible = characters.map(({ box }) => box === null || showsInk(picture, box));
  const texts = characters.map(({ text }) => text);
  const found = words.map((word) => ({ word, spans: occurrences(texts, word) }));
  const spans = found.flatMap((one) => one.spans);
  for (const box of spans.flatMap((span) => boxesOf(characters, span))) blacken(picture, box);
  const scale = size.width / pixels.width;
  return {
    ...size,
    picture: await packed(picture),
    lines: linesOf(characters, visible, spans).map((line) => inPoints(line, scale)),
    masked: found.flatMap((one) => (one.spans.length > 0 ? one.word : [])),
  };
}

/** One box for each line that the span runs over, so that the spaces between its words go too. */
function boxesOf(characters: Character[], { start, end }: Span): Box[] {
  const boxes: Box[] = [];
  for (const { box } of characters.slice(start, end)) {
    if (!box) continue;
    const last = boxes.at(-1);
    const goesOn = last && isBeside(last, box) && box.left >= last.left;
    if (goesOn) Object.assign(last, around(last, box));
    else boxes.push({ ...box });
  }
  return boxes;
}

const isBeside = (a: Box, b: Box) => b.top < a.bottom && a.top < b.bottom;

/** As in text that runs along the side of the page. */
const isBelow = (a: Box, b: Box) => {
  const apart = Math.max(b.top - a.bottom, a.top - b.bottom);
  return b.left < a.right && a.left < b.right && apart < a.right - a.left;
};

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

type Run = { text: string; box: Box };

function linesOf(characters: Character[], visible: boolean[], spans: Span[]): Run[] {
  const runs: Run[] = [];
  let text = "";
  let box: Box | null = null;
  let last: Box | null = null;
  const close = () => {
    if (box && text.trim()) runs.push({ text: text.trim(), box });
    [text, box, last] = ["", null, null];
  };
  for (const [at, { text: letter, box: own }] of characters.entries()) {
    const span = spans.find(({ start, end }) => start <= at && at < end);
    if (!span && !visible[at]) continue;
    if (/[\r\n]/.test(letter) || (own && last && !isBeside(last, own) && !isBelow(last, own))) close();
    if (own) [box, last] = [box ? around(box, own) : own, own];
    if (!span) text += letter === DIVIDED ? "-" : letter;
    else if (!text.endsWith(MASKED)) text += MASKED;
  }
  close();
  return runs;
}

/** What PDFium says where a word was divided at the end of a line. */
const DIVIDED = "\u0002";

const inPoints = ({ text, box }: Run, scale: number): Line => ({
  text,
  x: box.left * scale,
  y: box.top * scale,
  width: (box.right - box.left) * scale,
  height: (box.bottom - box.top) * scale,
});
