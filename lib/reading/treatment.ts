import { type Block, ofKind } from "./blocks.ts";
import { findDates } from "./dates.ts";
import { matchesOf } from "./matches.ts";
import { findParagraphNumbers } from "./paragraph-numbers.ts";
import type { MinutesFields, PriorTreatment, Span } from "./types.ts";

const KINDS: [string, RegExp][] = [
  ["BORDLAGT", /bordl[aä]g\p{L}*/giu],
  ["ATERREMITTERAT", /återremi\p{L}*/giu],
  ["REMITTERAT", /(?<!åter)remitter\p{L}*/giu],
  ["BEHANDLAT", /behandla(?:d|t|de|des)(?!\p{L})/giu],
];
const SENTENCE_ENDS = /\.\s+(?=\p{Lu})|\n[ \t]*\n|\n(?=\p{Lu})/gu;

/** The earlier treatments that the paragraph lists, as printed: a wrong date stays wrong. */
export function readPriorTreatment(text: string, blocks: Block[]): Pick<MinutesFields, "priorTreatment"> {
  const value: PriorTreatment[] = [];
  const spans: Span[] = [];
  for (const { span } of ofKind(blocks, "prior")) {
    const part = text.slice(span.start, span.end);
    const dates = findDates(part).filter(({ wholeDay }) => wholeDay);
    const paragraphs = findParagraphNumbers(part);
    for (const [index, date] of dates.entries()) {
      const kind = kindOf(part, date.span);
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

/** The last verb before the date in its sentence, or the first after it: "Nämnden har den 2 juni behandlat ärendet". */
function kindOf(part: string, { start, end }: Span): string | null {
  const stops = matchesOf(SENTENCE_ENDS, part);
  const from = stops.findLast(({ index }) => index < start)?.index ?? 0;
  const to = stops.find(({ index }) => index >= end)?.index ?? part.length;
  const verbs = KINDS.flatMap(([kind, pattern]) =>
    matchesOf(pattern, part.slice(from, to)).map(({ index }) => ({ kind, at: from + index })),
  ).sort((one, other) => one.at - other.at);
  return (verbs.findLast(({ at }) => at < start) ?? verbs.find(({ at }) => at >= end))?.kind ?? null;
}
