import { writeNotes } from "@/lib/attributions";
import type { Named, Span } from "@/lib/reading/types";
import { runningText } from "./running-text";

const LONGEST = 400;

/**
 * Who proposed what, one a line as the form takes it, in the words that follow the name: "Eva Ek (S): yrkar
 * bifall". Of several in a row ("Eva Ek (S) och Bo Alm (M) yrkar …") each proposed what follows the last.
 * Without words that say it only the name.
 */
export function proposalLines(text: string, proposers: Named[], spans: Span[]): string {
  if (spans.length !== proposers.length) return writeNotes(proposers.map((who) => ({ ...who, text: null })));
  const lines = proposers.map((who, index) => ({ ...who, text: said(text, spans[index]!) }));
  for (let index = lines.length - 2; index >= 0; index -= 1) {
    const [one, next] = [lines[index]!, lines[index + 1]!];
    const between = text.slice(spans[index]!.end, spans[index + 1]!.start);
    if (one.text === null && IN_A_ROW.test(between)) one.text = next.text;
  }
  return writeNotes(lines);
}

const IN_A_ROW = /^\s*(?:[,;]|och|samt)?\s*(?:och|samt)?\s*$/iu;

/** What follows the name up to the end of its sentence, where that says what was proposed. */
function said(text: string, { end: from }: Span): string | null {
  const after = text.slice(from, from + LONGEST * 2);
  const end = after.search(/[.!?](?=\s|$)|\n[ \t]*\n|\f/);
  const sentence = runningText(end < 0 ? after : after.slice(0, end)).replace(/\n/g, " ");
  const isOwn = /^(?:yrkar|yrkade|föreslår|föreslog)(?!\p{L})/iu.test(sentence);
  // "yrkar följande: 1" leads over to points that stand by themselves.
  return isOwn && !/:\s*\d*$/.test(sentence) && sentence.length <= LONGEST ? sentence : null;
}
