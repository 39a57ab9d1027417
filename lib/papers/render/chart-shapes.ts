import type { Chart } from "../tree";

/** A chart as it is drawn, in units of its own: what every renderer puts into its marks. */
export type Shape =
  | { kind: "rect"; x: number; y: number; width: number; height: number; filled: boolean }
  | { kind: "text"; x: number; y: number; text: string; strong: boolean };

export const WIDTH = 300;
export const TEXT_SIZE = 11;
/** Points on paper, where its text is then as large as a table's. */
export const PRINTED_WIDTH = 260;

const BAR = 12;
const LINE = 16;
const GAP = 8;
/** Room after the longest bar for the figure that it stands for. */
const FIGURE = 75;
const LONGEST_LABEL = 48;

/**
 * Lying bars, each with its figure in words at its end: nothing has to be read off an axis or told by its colour.
 * Where there are two bars to a label, the second is drawn in outline.
 */
export function chartShapes({ series, groups }: Chart): { height: number; shapes: Shape[] } {
  const most = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const shapes: Shape[] = [];
  let y = 0;
  if (series.length > 1) {
    for (const [index, name] of series.entries()) {
      shapes.push(bar(0, y, BAR, index), text(BAR + 6, y, name, false));
      y += LINE;
    }
    y += GAP;
  }
  for (const { label, bars } of groups) {
    shapes.push(text(0, y, shortened(label), true));
    y += LINE;
    for (const [index, { value, shown }] of bars.entries()) {
      const width = (Math.max(0, value) / most) * (WIDTH - FIGURE);
      if (width > 0) shapes.push(bar(0, y, width, index));
      shapes.push(text(width > 0 ? width + 6 : 0, y, shown, false));
      y += LINE;
    }
    y += GAP;
  }
  return { height: Math.max(1, y - GAP), shapes };
}

const bar = (x: number, y: number, width: number, index: number): Shape => ({
  kind: "rect",
  x: x + 0.5,
  y: y + 0.5,
  width,
  height: BAR,
  filled: index === 0,
});

const text = (x: number, y: number, text: string, strong: boolean): Shape => ({
  kind: "text",
  x,
  y: y + BAR - 2,
  text,
  strong,
});

const characters = new Intl.Segmenter("sv");
function shortened(label: string): string {
  const all = Array.from(characters.segment(label), ({ segment }) => segment);
  return all.length > LONGEST_LABEL ? `${all.slice(0, LONGEST_LABEL - 1).join("")}…` : label;
}
