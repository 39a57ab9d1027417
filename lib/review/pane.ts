import type { Prefill } from "@/lib/prefill/prefill";
import type { Span } from "@/lib/reading/types";
import { markedText, type Piece, type Place } from "./marks";
import { inWords, privateData } from "./private-data";

/** The document beside the form: what was read of its head elsewhere in the file, then its own text. */
export type Pane = { head: Piece[][]; text: Piece[]; personal: string[]; cutShort: boolean };

type Part = { start: number; end: number; parts: number };

/** More than this is not shown beside a form: the original is a link away. */
const LONGEST = 150_000;

/** `parts`: how many the file holds. A document that is alone in its file is shown whole, with its head. */
export function paneOf(text: string, { start, end, parts }: Part, prefill: Prefill): Pane {
  const whole = trimmed(text, parts > 1 ? { start, end } : { start: 0, end: text.length });
  const shown = { start: whole.start, end: Math.min(whole.end, whole.start + LONGEST) };
  const own = text.slice(shown.start, shown.end);
  const found = privateData(own);
  const places: Place[] = [
    ...Object.entries(prefill).map(([field, { spans }]) => ({ field, personal: null, spans })),
    ...found.map(({ kind, ...span }) => ({
      field: null,
      personal: kind,
      spans: [{ start: span.start + shown.start, end: span.end + shown.start }],
    })),
  ];
  const elsewhere = places.flatMap(({ spans }) => spans.filter((span) => !overlaps(span, shown)));
  return {
    head: linesAround(text, elsewhere).map((lines) => markedText(text, lines, places)),
    text: markedText(text, shown, places),
    personal: inWords(found),
    cutShort: shown.end < whole.end,
  };
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length };
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** The whole printed lines in which the spans stand, each stretch once. */
function linesAround(text: string, spans: Span[]): Span[] {
  const stretches = spans
    .map(({ start, end }) => {
      const stop = text.indexOf("\n", end);
      return { start: text.lastIndexOf("\n", start - 1) + 1, end: stop < 0 ? text.length : stop };
    })
    .sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const one of stretches) {
    const last = merged.at(-1);
    if (last && one.start <= last.end + 1) last.end = Math.max(last.end, one.end);
    else merged.push(one);
  }
  return merged;
}
