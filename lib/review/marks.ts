import type { Span } from "@/lib/reading/types";

/** A run of plain text, or marked words with what lies within them. */
export type Piece = string | Marked;
export type Marked = {
  /** The form field that was read from here; null for what may point to a private person. */
  field: string | null;
  /** Whether these are the first words of that field, to which its link leads. */
  first: boolean;
  /** What kind of personal data it is; null for a field. */
  personal: string | null;
  pieces: Piece[];
};

export type Place = { field: string | null; personal: string | null; spans: Span[] };

/**
 * The text from `start` to `end` with the places marked, one within another where they overlap; a place that
 * only partly overlaps another is marked in two pieces. Joined, the pieces are the text unchanged.
 */
export function markedText(text: string, { start, end }: Span, places: Place[]): Piece[] {
  const marks = places.flatMap(({ spans, ...place }) =>
    spans
      .map((span, index) => ({
        ...place,
        first: index === 0,
        start: Math.max(start, span.start),
        end: Math.min(end, span.end),
      }))
      .filter((mark) => mark.start < mark.end),
  );
  return within(text, { start, end }, marks);
}

type Mark = Omit<Marked, "pieces"> & Span;

function within(text: string, { start, end }: Span, marks: Mark[]): Piece[] {
  const inOrder = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let at = start;
  while (inOrder.length > 0) {
    const [outer, ...rest] = inOrder as [Mark, ...Mark[]];
    if (outer.start > at) pieces.push(text.slice(at, outer.start));
    const inside = rest.filter((mark) => mark.start < outer.end);
    const cut = inside.map((mark) => ({ ...mark, end: Math.min(mark.end, outer.end) }));
    const over = inside
      .filter((mark) => mark.end > outer.end)
      .map((mark) => ({ ...mark, first: false, start: outer.end }));
    const { field, first, personal } = outer;
    pieces.push({ field, first, personal, pieces: within(text, outer, cut) });
    at = outer.end;
    const beyond = [...over, ...rest.filter((mark) => mark.start >= outer.end)];
    inOrder.splice(0, inOrder.length, ...beyond.toSorted((a, b) => a.start - b.start || b.end - a.end));
  }
  if (at < end) pieces.push(text.slice(at, end));
  return pieces;
}
