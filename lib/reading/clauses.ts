import { matchesOf } from "./matches.ts";
import { asOneLine } from "./one-line.ts";
import { isSignature } from "./signature.ts";
import type { Span } from "./types.ts";

/** An att-sats of a motion, or a point of a proposal. */
export type Clause = { text: string; span: Span };

// Headings under which a motion says what it wants; the last one in the text counts.
const HEADING = new RegExp(
  String.raw`(?:(?<=^|\n)[ \t]*|(?<=[.!?”"»] ))` +
    "(?:Förslag till beslut(?: i kommunfullmäktige| till kommunfullmäktige)?|(?:Kommunf|F)ullmäktige föreslås(?: att)? besluta" +
    "|Förslag till (?:kommun)?fullmäktige|Beslutsförslag|Yrkanden?|Att-satser|Hemställan|Förslag)" +
    String.raw`[ \t]*(?::(?: att(?=\s*:|\s*\n))?|(?=\n)|(?= (?-i:\p{Lu})| 1[.)]))`,
  "giu",
);
// "Därför yrkar vi att kommunfullmäktige beslutar att": the sentence that leads over to the clauses.
const SENTENCE =
  /(?:yrkar|föreslår|hemställer|begär|yrkas|föreslås)(?:\s+[\p{L}\d()-]+){0,12}?\s+(?:besluta[rt]?|att|följande)(?:\s+(?:besluta[rt]?|följande))?\s*(?::|(?=\s[Aa]tt\s)|(?=\n))|(?<!\p{L})(?:yrkar|föreslår|hemställer)(?:\s+[\p{L}\d()-]+){0,8}?\s*:\s*(?=\n)/giu;
const PLAIN_SENTENCE = /(?:yrkar|föreslår|hemställer)(?:\s+[\p{L}\d()-]+){0,10}?\s+(?=att\s)/giu;

/**
 * The clauses of a motion: numbered, with bullets, lines that open with "att", paragraphs, or one sentence.
 * Empty when the text does not say where its proposal begins. The signature is not part of the last clause.
 */
export function findClauses(text: string): { clauses: Clause[]; end: number } {
  const start = [HEADING, SENTENCE, PLAIN_SENTENCE]
    .map((pattern) => matchesOf(pattern, text).at(-1))
    .find((match) => match && text.slice(match.index + match[0].length).trim());
  if (!start) return { clauses: [], end: 0 };
  const from = start.index + start[0].length;
  const end = endOfProposal(text, from);
  return { clauses: splitClauses(text, { start: from, end }), end };
}

/** The points of a stretch of text; where nothing marks them, its paragraphs. */
export function splitClauses(text: string, { start, end }: Span): Clause[] {
  const proposal = text.slice(start, end);
  const marks =
    numbered(proposal) ?? lineMarks(proposal, BULLET) ?? lineMarks(proposal, ATT) ?? paragraphs(proposal);
  const clauses: Clause[] = [];
  for (const { from, to } of marks) {
    const printed = proposal.slice(from, to);
    const clause = printed.trim();
    const at = start + from + printed.indexOf(clause);
    if (clause) clauses.push({ text: oneLine(clause), span: { start: at, end: at + clause.length } });
  }
  return clauses;
}

type Stretch = { from: number; to: number };

const BULLET = /(?<=^|\n)[ \t]*(?:[-–—•*·▪●«»\uf0b7][ \t]+|-(?=[Aa]tt))/gu;
const ATT = /(?<=^|\n)[ \t]*(?=att\s)/giu;

/** "1. … 2. …", also within one line; the numbers have to run from one. */
function numbered(text: string): Stretch[] | null {
  const found: { at: number; from: number }[] = [];
  for (const match of matchesOf(/(\d{1,2})(?<=(?:^|\s)\d{1,2})[.)]\s{1,10}(?=\p{L}|”|")/gu, text)) {
    if (Number(match[1]) === found.length + 1)
      found.push({ at: match.index, from: match.index + match[0].length });
  }
  return found.length > 0
    ? found.map(({ from }, index) => ({ from, to: found[index + 1]?.at ?? text.length }))
    : null;
}

function lineMarks(text: string, mark: RegExp): Stretch[] | null {
  const found = matchesOf(mark, text).map((match) => ({
    at: match.index,
    from: match.index + match[0].length,
  }));
  if (found.length === 0) return null;
  return found.map(({ from }, index) => ({ from, to: found[index + 1]?.at ?? text.length }));
}

function paragraphs(text: string): Stretch[] {
  return matchesOf(/\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*/gu, text).map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function endOfProposal(text: string, from: number): number {
  for (const gap of matchesOf(/\n\s*\n|\f/gu, text.slice(from))) {
    const after = text.slice(from + gap.index + gap[0].length);
    const paragraph = /^(?:[^\n]|\n(?!\s*\n))*/u.exec(after)?.[0] ?? "";
    if (isSignature(paragraph) && text.slice(from, from + gap.index).trim()) return from + gap.index;
  }
  return text.length;
}

const oneLine = (text: string): string =>
  asOneLine(text)
    .replace(/[,;]?\s(?:samt|och)?$|[,;]$/, "")
    .trim();
