import type { Chart } from "../tree";
import { chartShapes, type Shape, TEXT_SIZE, WIDTH } from "./chart-shapes";

/** A picture of its own, for where the page's styles do not reach. */
export function chartSvg(chart: Chart, { accent, font }: { accent: string; font: string }): string {
  const { height, shapes } = chartShapes(chart);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"`,
    ` font-family="${escaped(`"${font}", sans-serif`)}" font-size="${TEXT_SIZE}" fill="#1c2024">`,
    ...shapes.map((shape) => marked(shape, accent)),
    "</svg>",
  ].join("");
}

function marked(shape: Shape, accent: string): string {
  if (shape.kind === "text") {
    const weight = shape.strong ? ` font-weight="600"` : "";
    return `<text x="${shape.x}" y="${shape.y}"${weight}>${escaped(shape.text)}</text>`;
  }
  const { x, y, width, height, filled } = shape;
  const fill = filled ? accent : "#ffffff";
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" stroke="${accent}"/>`;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
