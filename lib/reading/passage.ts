import type { Span } from "./types.ts";

/** Text with parts left out, and for each piece that was kept where it stood in the original. */
export type Passage = { text: string; pieces: { at: number; from: number }[] };

/** The text without `removed`, which must be in order; spans that overlap are left out once. */
export function withoutSpans(text: string, removed: Span[]): Passage {
  const kept: string[] = [];
  const pieces: Passage["pieces"] = [];
  let at = 0;
  let from = 0;
  for (const { start, end } of [...removed, { start: text.length, end: text.length }]) {
    if (start > from) {
      kept.push(text.slice(from, start));
      pieces.push({ at, from });
      at += start - from;
    }
    from = Math.max(from, end);
  }
  return { text: kept.join(""), pieces };
}

/** A part of a passage as a passage of its own. */
export function cut({ text, pieces }: Passage, { start, end }: Span): Passage {
  const within = pieces.slice(
    Math.max(0, lastAtOrBefore(pieces, start)),
    lastAtOrBefore(pieces, end - 1) + 1,
  );
  return {
    text: text.slice(start, end),
    pieces: within.map(({ at, from }) =>
      at <= start ? { at: 0, from: from + start - at } : { at: at - start, from },
    ),
  };
}

/** Where stretches of the passage stood in the original: more spans when something was left out within them. */
export function inOriginal({ text, pieces }: Passage, stretches: Span[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of stretches)
    for (let index = Math.max(0, lastAtOrBefore(pieces, start)); index < pieces.length; index += 1) {
      const piece = pieces[index]!;
      if (piece.at >= end) break;
      const stop = Math.min(end, pieces[index + 1]?.at ?? end);
      const begin = Math.max(start, piece.at);
      if (holdsSomething(text, begin, stop))
        spans.push({ start: piece.from + begin - piece.at, end: piece.from + stop - piece.at });
    }
  return spans;
}

/** Most stretches begin with a letter: looking at that one is enough. */
const holdsSomething = (text: string, begin: number, stop: number): boolean =>
  (begin < stop && text[begin]!.trim() !== "") || text.slice(begin, stop).trim() !== "";

function lastAtOrBefore(pieces: Passage["pieces"], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
