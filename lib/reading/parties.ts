import { matchesOf } from "./matches.ts";
import { asOneLine } from "./one-line.ts";
import type { Span } from "./types.ts";

export type FoundParty = { party: string; span: Span };

const BETWEEN = /\s*(?:[,;/+&]|(?<!\p{L})(?:och|samt)(?!\p{L}))\s*/gu;
const LETTERED = /^\(?([A-ZÅÄÖ]{1,5})\)?$/u;
const WRITTEN_OUT =
  /^\(?(\p{Lu}[\p{L} -]{2,50}(?<=raterna|ralerna|isterna|[Pp]artiet|[Ll]istan|[Ii]nitiativ|[Aa]lternativet|[Bb]ästa|partiet de \p{L}{3,12}))\)?(?: \((?<letters>[A-ZÅÄÖ]{1,5})\))?$/u;

/**
 * The parties of a text that is nothing but a group of them: "S, M och V", "(M, L, D)", "Vänsterpartiet och
 * Lokala listan". Empty when anything else stands there.
 */
export function findParties(text: string): FoundParty[] {
  const found: FoundParty[] = [];
  let start = 0;
  for (const between of [...matchesOf(BETWEEN, text), null]) {
    const end = between?.index ?? text.length;
    const piece = text.slice(start, end);
    const printed = asOneLine(piece);
    const written = WRITTEN_OUT.exec(printed);
    const party = LETTERED.exec(printed)?.[1] ?? written?.groups?.letters ?? written?.[1];
    const at = start + piece.length - piece.trimStart().length;
    if (party) found.push({ party, span: { start: at, end: at + piece.trim().length } });
    else if (printed) return [];
    start = end + (between?.[0].length ?? 0);
  }
  return found;
}

const WITHIN =
  /(?<![\p{L}\d/-])(?:[A-ZÅÄÖ]{1,4}(?![\p{L}\d/.-]|\s?\d{4}\/\d|\s?\d{4}[:.-]\d{3}|\s?\d{2}\/\d)|\p{Lu}\p{L}*(?:raterna|ralerna|isterna|partiet)(?: de \p{Ll}+na)?(?!\p{L}))/gu;

/** The parties in the head of a document, among dates and names of bodies: "Yttrande V, S, MP Socialnämnden 2031-02-09". */
export function partiesWithin(head: string): FoundParty[] {
  const found = matchesOf(WITHIN, head).map((match) => ({
    party: match[0],
    span: { start: match.index, end: match.index + match[0].length },
  }));
  return found.filter(({ party }, index) => found.findIndex((other) => other.party === party) === index);
}
