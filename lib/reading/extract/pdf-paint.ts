import { getResolvedPDFJS } from "unpdf";
import { type Box, contains, type Matrix, multiply, transformed } from "./pdf-geometry.ts";

export type Sheet = {
  width: number;
  height: number;
  base: Matrix;
  /** Which layers are shown; a document may hold some that are not. */
  layers: { isVisible(group: never): boolean };
};

const { OPS } = await getResolvedPDFJS();

const DRAWN_PATHS: unknown[] = [OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke];
const UNPAINTED = [3, 7];
const SMALLEST_SEEN = 1;
const FAINTEST_SEEN = 0.05;

const START = {
  matrix: [1, 0, 0, 1, 0, 0] as Matrix,
  font: "",
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  white: false,
  opacity: 1,
};

/** The graphics state of a page, as far as it decides where text stands and whether anybody can see it. */
export class Paint {
  now: typeof START;
  readonly #kept: (typeof START)[] = [];
  readonly #sheet: Sheet;
  readonly #grounds: { box: Box; white: boolean }[] = [];
  readonly #marked: boolean[] = [];

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
    this.now = { ...START, matrix: sheet.base };
  }

  follow(operator: number, args: never[]): void {
    const { now } = this;
    switch (operator) {
      case OPS.save:
        this.#kept.push({ ...now });
        break;
      case OPS.restore:
      case OPS.endAnnotation:
      case OPS.paintFormXObjectEnd:
        this.now = this.#kept.pop() ?? now;
        break;
      case OPS.paintFormXObjectBegin:
        this.#kept.push({ ...now });
        if (args[0]) now.matrix = multiply(now.matrix, args[0]);
        break;
      case OPS.beginAnnotation:
        this.#kept.push({ ...now });
        this.now = { ...START, matrix: [args[2]!, args[3]!].reduce(multiply, this.#sheet.base) };
        break;
      case OPS.transform:
        now.matrix = multiply(now.matrix, args as unknown as Matrix);
        break;
      case OPS.setFont:
        now.font = args[0]!;
        now.fontSize = args[1]!;
        break;
      case OPS.setCharSpacing:
        now.charSpacing = args[0]!;
        break;
      case OPS.setWordSpacing:
        now.wordSpacing = args[0]!;
        break;
      case OPS.setHScale:
        now.stretch = args[0]! / 100;
        break;
      case OPS.setLeading:
        now.leading = args[0]!;
        break;
      case OPS.setTextRise:
        now.rise = args[0]!;
        break;
      case OPS.setTextRenderingMode:
        now.mode = args[0]!;
        break;
      case OPS.setGState:
        for (const [key, value] of args[0]! as [string, unknown][]) this.#set(key, value);
        break;
      case OPS.setFillRGBColor:
        now.white = isWhite(args[0]!);
        break;
      case OPS.setFillColorN:
        now.white = false;
        break;
      case OPS.constructPath:
        if (DRAWN_PATHS.includes(args[0]) && args[2])
          this.#grounds.push({ box: transformed(args[2], now.matrix), white: now.white });
        break;
      case OPS.beginMarkedContent:
        this.#marked.push(true);
        break;
      case OPS.beginMarkedContentProps:
        this.#marked.push(args[0] !== "OC" || this.#sheet.layers.isVisible(args[1]!));
        break;
      case OPS.endMarkedContent:
        this.#marked.pop();
        break;
    }
  }

  /** How text is seen at a point; null beside the sheet. White letters are read on a ground of another colour. */
  seen(x: number, y: number, size: number): "seen" | "unpainted" | "hidden" | null {
    const { mode, white, opacity } = this.now;
    if (x < 0 || y < 0 || x > this.#sheet.width || y > this.#sheet.height) return null;
    if (this.#marked.includes(false) || size < SMALLEST_SEEN || opacity < FAINTEST_SEEN) return "hidden";
    if (UNPAINTED.includes(mode)) return "unpainted";
    if (!white) return "seen";
    const ground = this.#grounds.findLast(({ box }) => contains(box, x, y - size / 4));
    return ground && !ground.white ? "seen" : "hidden";
  }

  #set(key: string, value: unknown): void {
    if (key === "Font") [this.now.font, this.now.fontSize] = value as [string, number];
    if (key === "ca") this.now.opacity = value as number;
  }
}

/** "#ffffff" and what nobody can tell from it. */
const isWhite = (colour: string) => /^#(f[2-9a-f]){3}$/.test(colour);
