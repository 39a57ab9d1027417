import { getResolvedPDFJS } from "unpdf";
import { plainCharacters } from "./characters.ts";
import { type Matrix, multiply } from "./pdf-geometry.ts";
import { Paint, type Sheet } from "./pdf-paint.ts";

/** A run of letters as it is printed. `x` and `y` are in the frame of text with this angle, y downwards. */
export type Word = {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  angle: number;
  /** How wide the space is that is printed right after it; 0 for none. */
  space: number;
  /** "unpainted" is how scanners lay the recognised text under the picture; "hidden" is seen by nobody. */
  seen: "seen" | "unpainted" | "hidden";
};

type OperatorList = { fnArray: ArrayLike<number>; argsArray: ArrayLike<unknown> };
type Glyph = { unicode: string; width: number; isSpace: boolean };
type Fonts = { has(name: string): boolean; get(name: string): { fontMatrix?: number[] } };

const { OPS } = await getResolvedPDFJS();

/** Distances in parts of the font size: a narrow space is a fifth, and kerning moves less than this. */
export const WORD_GAP = 0.15;

/**
 * Follows the drawing of a page. pdf.js has a call for its text, but that one takes twice the time and does
 * not say what is invisible.
 */
export function wordsOf({ fnArray, argsArray }: OperatorList, fonts: Fonts, sheet: Sheet): Word[] {
  const words: Word[] = [];
  const paint = new Paint(sheet);
  let line: Matrix = [1, 0, 0, 1, 0, 0];
  let matrix = line;
  const moveTo = (next: Matrix) => {
    line = next;
    matrix = next;
  };
  const move = (x: number, y: number) => moveTo(multiply(line, [1, 0, 0, 1, x, y]));
  const show = (glyphs: (Glyph | number)[]) => {
    const advance = showGlyphs(glyphs, matrix, paint, fonts, words);
    matrix = multiply(matrix, [1, 0, 0, 1, advance, 0]);
  };

  for (let at = 0; at < fnArray.length; at += 1) {
    const args = argsArray[at] as never[];
    switch (fnArray[at]) {
      case OPS.beginText:
        moveTo([1, 0, 0, 1, 0, 0]);
        break;
      case OPS.setTextMatrix:
        moveTo(Array.from<number>(args[0]!) as Matrix);
        break;
      case OPS.setLeadingMoveText:
        paint.now.leading = -args[1]!;
        move(args[0]!, args[1]!);
        break;
      case OPS.moveText:
        move(args[0]!, args[1]!);
        break;
      case OPS.nextLine:
        move(0, -paint.now.leading);
        break;
      case OPS.showText:
        show(args[0]!);
        break;
      default:
        paint.follow(fnArray[at]!, args);
    }
  }
  return words;
}

/** Adds the words of one stroke of text; answers with how far it went. */
function showGlyphs(
  glyphs: (Glyph | number)[],
  matrix: Matrix,
  paint: Paint,
  fonts: Fonts,
  words: Word[],
): number {
  const { fontSize, charSpacing, wordSpacing, stretch, rise, font } = paint.now;
  const place = multiply(paint.now.matrix, matrix);
  const scale = Math.hypot(place[0], place[1]);
  const size = Math.abs(fontSize) * Math.hypot(place[2], place[3]);
  const unit = fontSize * ((fonts.has(font) && fonts.get(font)?.fontMatrix?.[0]) || 0.001);
  let x = 0;
  let text = "";
  let start = 0;
  let end = 0;
  const close = (space: number) => {
    const printed = plainCharacters(text).trim();
    text = "";
    if (!printed) return;
    const angle = angleOf(place);
    const pageX = place[0] * start + place[2] * rise + place[4];
    const pageY = place[1] * start + place[3] * rise + place[5];
    const width = (end - start) * scale;
    const [turnedX, turnedY] = turned(pageX, pageY, angle);
    const seen = paint.seen(pageX, pageY, size);
    if (seen)
      words.push({ text: printed, x: turnedX, y: turnedY, width, size, angle, space: space * scale, seen });
  };
  for (const glyph of glyphs) {
    if (typeof glyph === "number") {
      x -= (glyph / 1_000) * fontSize * stretch;
      continue;
    }
    // Spread letters ("B E S L U T") are one word: the spacing between them is set, not moved over.
    if (text && x - end > WORD_GAP * Math.abs(fontSize) * stretch) close(0);
    const advance = glyph.width * unit * stretch;
    const character = drawn(glyph);
    const step = advance + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * stretch;
    if (character === " ") close(step);
    else {
      if (!text) start = x;
      text += character;
      end = x + step;
    }
    x += step;
  }
  close(0);
  return x;
}

/** A soft hyphen that takes up room is a hyphen: it is printed only where a line was broken. */
function drawn({ unicode, width }: Glyph): string {
  if (unicode === "\u00ad") return width > 0 ? "-" : "";
  return /^\s*$/.test(unicode) ? " " : unicode;
}

function angleOf([a, b]: Matrix): number {
  if (b === 0 && a > 0) return 0;
  return (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360;
}

/** The same point where text of this angle runs from left to right. */
function turned(x: number, y: number, angle: number): [number, number] {
  if (angle === 0) return [x, y];
  const cos = Math.cos((angle * Math.PI) / 180);
  const sin = Math.sin((angle * Math.PI) / 180);
  return [x * cos + y * sin, y * cos - x * sin];
}
