import { type Block, ofKind } from "./blocks.ts";
import { matchesOf } from "./matches.ts";
import type { Span } from "./types.ts";

/** `kind` is that of the block in which it stands. */
export type Sentence = Span & { text: string; kind: Block["kind"] };

// A full stop ends a sentence unless it stands in an abbreviation or after an initial. The stop is looked for
// first, and what stands before it then: looking back from every character costs ten times as much.
const END =
  /[.!?](?<!(?:m\.? ?fl|bl\.? ?a|s\.? ?k|t\.? ?ex|resp|ordf|nr|dnr|kap|st|(?<!\p{L})\p{Lu})[.!?])(?=\s+["”]?(?:\d{1,2}[.)] )?\p{Lu})|\n[ \t]*\n|\n(?=[ \t]*(?:[-–•*]|\d{1,2}[.)])\s)|(?<=:)\s+(?=\n)/gu;

/** The sentences and the paragraphs of a block, as offsets in the text that the block is of. */
export function sentencesOf(text: string, block: Block): Sentence[] {
  block.sentences ??= cutIntoSentences(text, block);
  return block.sentences;
}

/** The sentences of all blocks of some kinds, in printed order. */
export const sentencesUnder = (text: string, blocks: Block[], ...kinds: Block["kind"][]): Sentence[] =>
  ofKind(blocks, ...kinds).flatMap((block) => sentencesOf(text, block));

function cutIntoSentences(text: string, block: Block): Sentence[] {
  const part = text.slice(block.span.start, block.span.end);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const stop of [...matchesOf(END, part), null]) {
    const end = stop ? stop.index + stop[0].length : part.length;
    const printed = part.slice(from, end);
    const trimmed = printed.trim();
    const start = block.span.start + from + printed.indexOf(trimmed);
    if (trimmed) sentences.push({ text: trimmed, start, end: start + trimmed.length, kind: block.kind });
    from = end;
  }
  return sentences;
}
