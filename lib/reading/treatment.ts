import { type Block, ofKind } from "./blocks.ts";
import { findDates } from "./dates.ts";
import { findParagraphNumbers } from "./paragraph-numbers.ts";
import type { MinutesFields, PriorTreatment, Span } from "./types.ts";

const KINDS: [string, RegExp][] = [
  ["BORDLAGT", /bordl[aä]g\p{L}*/giu],
  ["ATERREMITTERAT", /återremi\p{L}*/giu],
  ["REMITTERAT", /(?<!åter)remitter\p{L}*/giu],
  ["BEHANDLAT", /behandl(?:ad|at|ades)(?!\p{L})/giu],
];

/** The earlier treatments that the paragraph lists, as printed: a wrong date stays wrong. */
export function readPriorTreatment(text: string, blocks: Block[]): Pick<MinutesFields, "priorTreatment"> {
  const value: PriorTreatment[] = [];
  const spans: Span[] = [];
  for (const { span } of ofKind(blocks, "prior")) {
    const part = text.slice(span.start, span.end);
    const dates = findDates(part).filter(({ wholeDay }) => wholeDay);
    const paragraphs = findParagraphNumbers(part);
    for (const [index, date] of dates.entries()) {
      const kind = kindBefore(part, date.span.start);
      const next = dates[index + 1]?.span.start ?? part.length;
      const after = paragraphs.find(({ span: { start } }) => start >= date.span.end && start < next);
      if (!kind) continue;
      value.push({ kind, date: date.date, paragraph: after?.number ?? null });
      spans.push({
        start: span.start + date.span.start,
        end: span.start + (after?.span.end ?? date.span.end),
      });
    }
  }
  return value.length > 0 ? { priorTreatment: { value, spans, sure: true } } : {};
}

function kindBefore(part: string, offset: number): string | null {
  const before = part.slice(0, offset);
  const last = KINDS.map(([kind, pattern]) => ({
    kind,
    at: [...before.matchAll(pattern)].at(-1)?.index ?? -1,
  }));
  const nearest = last.reduce((best, next) => (next.at > best.at ? next : best));
  return nearest.at < 0 ? null : nearest.kind;
}
