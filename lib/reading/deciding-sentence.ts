import { type Block, ofKind } from "./blocks.ts";
import { matchesOf } from "./matches.ts";
import type { Span } from "./types.ts";

const NAME = String.raw`(?:(?!(?:att|har|i|yrkar|föreslår) )[\p{L}&-]+,? ){0,5}?\p{L}*`;
// A sentence of its own, or what the chair found: "Eva Ek yrkar att kommunfullmäktige beslutar" decides nothing.
const STARTS = String.raw`(?:(?<=^|\n)[ \t]*|(?<=[.:] )|(?<=(?:finner|konstaterar)(?: därefter| därmed)? att\s))`;
// "Kommunfullmäktige beslutade den 3 mars": that was another time.
const ANOTHER_TIME = String.raw`(?!\s+(?:den |\d{4}|vid |i \p{L}+ \d{4}|under ))`;
const sentence = (bodies: string, verbs: string): RegExp =>
  new RegExp(
    String.raw`${STARTS}${NAME}(?:${bodies})\s+(?:${verbs})(?!\p{L})${ANOTHER_TIME}` +
      String.raw`|(?<=^|\n)[ \t]*(?:att\s+)?motionen\s+(?:avslås|bifalls|bifalles|anses|avslogs|bifölls|besvaras)(?!\p{L})`,
    "giu",
  );
const DECIDES = "beslutar|beslutade|har beslutat";
const BY_COUNCIL = sentence("fullmäktige", `${DECIDES}|avslår|bifaller`);
const BY_ANYBODY = sentence(
  "fullmäktige|styrelsen|nämnden|utskottet|beredningen|rådet",
  `${DECIDES}|föreslår|tillstyrker|avstyrker|ställer sig`,
);

const TOLD = ["head", "procedure", "deliberation", "proposals", "vote"] as const;

/**
 * Where a body decides in running text, from there to the next empty line; null when it does not. The council's
 * decision may follow what the board proposed, under the board's heading; a letter's stands in its text.
 */
export function decidingSentence(
  text: string,
  blocks: Block[],
  by: "council" | "body" | "letter",
): Span | null {
  const kinds = {
    council: ["councilProposal", "draft", ...TOLD],
    body: TOLD,
    letter: ["summary", ...TOLD],
  } as const;
  for (const { span } of ofKind(blocks, ...kinds[by])) {
    const part = text.slice(span.start, span.end);
    const match = matchesOf(by === "council" ? BY_COUNCIL : BY_ANYBODY, part).at(-1);
    if (!match || (by === "council" && isProposal(part, match.index))) continue;
    const start = span.start + Math.max(0, part.lastIndexOf("\n", match.index) + 1);
    const gap = text.slice(start, span.end).search(/\n[ \t]*\n/);
    return { start, end: gap < 0 ? span.end : start + gap };
  }
  return null;
}

/** What stands first under "Kommunstyrelsens förslag" is that proposal. */
const isProposal = (part: string, at: number): boolean => part.slice(0, at).trim() === "";
