import { type Line, linesOf, type Tidied } from "./lines.ts";
import { findParagraphNumbers } from "./paragraph-numbers.ts";

const TOP = 14;
const LONGEST = 200;
const MOST = 60;

/** The lines that name body and date, in printed order: running heads, and the top of the text down to its §. */
export function letterheadOf(text: string, { furniture }: Tidied): Line[] {
  const lines = linesOf(text.slice(0, 4_000)).slice(0, TOP);
  const item = lines.findIndex((line) => findParagraphNumbers(line.text).length > 0);
  const top = (item < 0 ? lines.slice(0, 6) : lines.slice(0, item + 1)).filter(
    ({ text: line }) => line.length <= LONGEST,
  );
  // A meeting's minutes have a head on each of a thousand pages, and it says the same.
  const heads = new Map(furniture.map((line) => [line.text, line]).reverse() as [string, Line][]);
  const others = [...heads.values()].filter((line) => !top.some(({ start }) => start === line.start));
  return [...top, ...others].sort((a, b) => a.start - b.start).slice(0, MOST);
}
