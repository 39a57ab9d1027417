import { type Block, ofKind } from "./blocks.ts";
import { splitClauses } from "./clauses.ts";
import { decidingSentence } from "./deciding-sentence.ts";
import { leadsOver } from "./headings.ts";
import { asOneLine } from "./one-line.ts";
import type { Span } from "./types.ts";

/** The operative text: its points in one line each. `numbered`: whether the text itself counts them. */
export type Decision = {
  points: { text: string; span: Span }[];
  text: string;
  span: Span;
  numbered: boolean;
};

// "Kommunstyrelsen föreslår att kommunfullmäktige beslutar:" and "Enligt yrkande från ...:" lead over to the points.
const LEADS_OVER =
  /^(?:[^.:]{0,200}(?:beslut|beslutar|besluta|beslutat|föreslår|föreslås|förslag)(?: för egen del)?(?: att)?(?: följande)?|(?:enligt|på förslag av|i enlighet med)[^:]{0,200}|I \p{L}+|[^.]{2,80}nämnden?)\s*:?$/iu;
const PROCEDURAL =
  /(?:omedelbart justera|justeras omedelbart|omedelbar justering|justeras? (?:paragrafen )?omedelbart)/iu;
const COUNTED = /(?:^|\s)1[.)]\s|(?:^|\n)[ \t]*(?:[-–•*]\s|att\s)/iu;

/**
 * Where the decision of a paragraph stands: under its decision heading, or the proposal to the council when that
 * is all there is, or the sentence in which a body decides when no heading is known. Null when there is none.
 */
export function decisionStretch(text: string, blocks: Block[], body: string | null): Span | null {
  const filled = (block: Block) => text.slice(block.span.start, block.span.end).trim() !== "";
  const [decisions, forItself] = parted(
    ofKind(blocks, "decision").filter(filled),
    ({ title }) => !/för egen del/iu.test(title),
  );
  const own = body
    ? decisions.filter(({ title }) => title.toLowerCase().startsWith(body.toLowerCase().slice(0, -1)))
    : [];
  const chosen = own.at(-1) ?? decisions.find(({ title }) => /^beslut\b/iu.test(title)) ?? decisions.at(-1);
  // "Kommunstyrelsen beslutar", and right after it "Kommunstyrelsen föreslår kommunfullmäktige".
  const next = chosen && blocks[blocks.indexOf(chosen) + 1];
  const block = next?.kind === "councilProposal" && leadsOver(next.title) && filled(next) ? next : chosen;
  // The council decides for itself: what the board proposed to it is no decision.
  const isCouncil = body !== null && /fullmäktige$/iu.test(body);
  const proposed = isCouncil ? undefined : ofKind(blocks, "councilProposal").find(filled);
  return (
    (block ?? proposed ?? forItself[0])?.span ??
    decidingSentence(text, blocks, isCouncil ? "council" : "body")
  );
}

function parted<T>(all: T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}

/** The points of a stretch that holds a decision or a proposal. */
export function decisionIn(text: string, stretch: Span): Decision {
  const printed = text.slice(stretch.start, stretch.end);
  const start = stretch.start + printed.length - printed.trimStart().length;
  const whole = { text: asOneLine(printed), span: { start, end: start + printed.trim().length } };
  const marked = splitClauses(text, stretch);
  // A line of prose that happens to open with "att" is no point: what stands before it decides already.
  const before = text.slice(start, marked[0]?.span.start ?? start);
  const isProse = !MARKED.test(printed) && DECIDED.test(asOneLine(before));
  const points = (isProse ? [whole] : marked)
    .map(({ text: point, span }) => ({ text: withoutLead(point), span }))
    .filter((point) => point.text && !LEADS_OVER.test(point.text));
  return { points, ...whole, numbered: !isProse && COUNTED.test(printed) };
}

const MARKED = /(?:^|\s)1[.)]\s|(?:^|\n)[ \t]*[-–•*]\s/u;
const DECIDED =
  /motion\p{L}* (?:\p{L}+ ){0,4}(?:avslås|bifalls|bifalles|besvarad|behandlad)|(?:avslår|bifaller|avslå|bifalla|besvarar) motion/iu;

/** How many points were decided; null where several sentences stand without numbers. */
export function countPoints({ points, numbered }: Decision): number | null {
  if (numbered) return points.length || null;
  const [only, ...others] = points.filter(({ text }) => !PROCEDURAL.test(text));
  return only && others.length === 0 && !SECOND_SENTENCE.test(only.text) ? 1 : null;
}

const SECOND_SENTENCE =
  /(?<!\p{Lu}|m\.fl|bl\.a|dnr)\.\s+(?:Motionen|Nämnden|\p{Lu}\p{L}+(?:nämnden|styrelsen|fullmäktige)|Ärendet)\s(?!\p{L}* ?justera)/u;

const withoutLead = (point: string): string =>
  point.replace(/^(?:enligt|på förslag av|i enlighet med)[^:]{0,200}:\s+(?=\S)/iu, "");
