import type { Block } from "./blocks.ts";
import { printedParagraphs } from "./printed-paragraphs.ts";
import { isSignature } from "./signature.ts";
import type { Read, Span } from "./types.ts";

/** Headings over a document's own summary; what stands under "Bakgrund" or "Bedömning" is none. */
const OWN_SUMMARY =
  /^(?:\d{1,2}[.)] )?(?:(?:kort |kortfattad )?(?:ärende)?sammanfattning(?:en)?(?: av (?:ärendet|motionen|svaret|remissvaret|yttrandet))?|(?:ärendet|motionen) i korthet)\s*:?$/iu;
const LONGEST = 4_000;

/**
 * What a document sums up itself. Of a section longer than 4 000 characters only the first paragraphs; that, a
 * section with headings of its own, and one of several summaries are guesses. Absent where no such heading stands.
 */
export function readSummary(text: string, blocks: Block[]): { summary?: Read<string> } {
  const [first, ...others] = blocks
    .filter(({ title }) => OWN_SUMMARY.test(title.trim()))
    .map(({ span }) => beforeAssessments(text, paragraphsOf(text, span)))
    .filter((found) => found.length > 0);
  if (!first) return {};
  const prose = first.slice(0, endOfProse(text, first));
  const kept = prose.filter(({ end }, index) => index === 0 || end - prose[0]!.start <= LONGEST);
  const [start, end] = [prose[0]!.start, kept.at(-1)!.end];
  if (end - start > LONGEST) return {};
  const sure = kept.length === first.length && others.length === 0;
  return { summary: { value: text.slice(start, end), spans: [{ start, end }], sure } };
}

/** Where lines have been joined, "Bedömning ur ekonomisk dimension" opens the paragraph that it is the heading of. */
function beforeAssessments(text: string, paragraphs: Span[]): Span[] {
  const next = paragraphs.findIndex(({ start }) =>
    /^Bedömning (?:ur|utifrån) /u.test(text.slice(start, start + 30)),
  );
  return next < 0 ? paragraphs : paragraphs.slice(0, next);
}

/** The paragraphs of a stretch, without the signatures at its end. */
export function paragraphsOf(text: string, { start, end }: Span): Span[] {
  const paragraphs = printedParagraphs(text.slice(start, end)).map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].trimEnd().length,
  }));
  const last = paragraphs.findLastIndex((one) => !isSignature(text.slice(one.start, one.end)));
  return paragraphs.slice(0, last + 1);
}

/** How many of the paragraphs stand before the first that looks like a heading nobody knows. */
export function endOfProse(text: string, paragraphs: Span[]): number {
  const heading = paragraphs.findIndex(
    ({ start, end }, index) => index > 0 && UNKNOWN_HEADING.test(text.slice(start, end)),
  );
  return heading < 0 ? paragraphs.length : heading;
}

const UNKNOWN_HEADING = /^(?![-–•*])[^\n]{0,70}[^\n.!?:;,”"»)]$/u;
