import type { HeadingKind } from "./heading-table.ts";
import { leadsOver, openingHeading, wholeLineHeading } from "./headings.ts";
import { linesOf, opensParagraph } from "./lines.ts";
import { startsParagraph } from "./paragraph-start.ts";
import type { Sentence } from "./sentences.ts";
import type { Span } from "./types.ts";

/** What stands under one heading, as offsets in the text; the first block, "head", has no heading. */
export type Block = {
  kind: HeadingKind | "head";
  heading: Span | null;
  title: string;
  span: Span;
  /** Cut when first asked for: several fields are read from the same. */
  sentences?: Sentence[];
};

/** Cuts a text, furniture already gone, at its headings. */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = [{ kind: "head", heading: null, title: "", span: { start: 0, end: text.length } }];
  const lines = linesOf(text);
  for (const line of lines) {
    const before = lines[line.index - 1];
    const opens = opensParagraph(text, before, line);
    // Signatures may come first; the § then opens the head anew.
    if (blocks.length > 1 && startsParagraph(line.text, before?.text ?? "", opens)) {
      blocks.at(-1)!.span.end = line.start;
      blocks.push({ kind: "head", heading: null, title: "", span: { start: line.start, end: text.length } });
      continue;
    }
    const heading = wholeLineHeading(line.text) ?? openingHeading(line.text, opens);
    if (!heading || (leadsOver(line.text) && isEmpty(text, blocks.at(-1)!, line.start))) continue;
    const end = line.start + heading.length;
    blocks.at(-1)!.span.end = line.start;
    blocks.push({
      kind: heading.kind,
      heading: { start: line.start, end },
      title: text.slice(line.start, end),
      span: { start: end, end: text.length },
    });
  }
  return blocks;
}

/** Whether nothing stands between a heading and `end`. */
const isEmpty = (text: string, { heading, span }: Block, end: number): boolean =>
  heading !== null && text.slice(span.start, end).trim() === "";

export const ofKind = (blocks: Block[], ...kinds: Block["kind"][]): Block[] =>
  blocks.filter(({ kind }) => kinds.includes(kind));
