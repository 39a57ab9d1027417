import { matchesOf } from "./matches.ts";
import { findParties } from "./parties.ts";
import type { FoundPerson } from "./people.ts";
import type { Named, Read, Span } from "./types.ts";

export type FoundNamed = Named & { span: Span };

/** Those named, each once, in printed order; null when there is nobody. */
export function readNamed(found: FoundNamed[]): Read<Named[]> | null {
  const seen = new Set<string>();
  const once = found.filter(({ name, party }) => {
    const key = `${name ?? ""}|${name === null ? party : ""}`.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
  if (once.length === 0) return null;
  return {
    value: once.map(({ name, party }) => ({ name, party })),
    spans: once.map(({ span }) => span),
    sure: true,
  };
}

/** The first row of people, those between whom nothing but a comma or an "och" stands. */
export function firstRow(text: string, people: FoundPerson[]): FoundPerson[] {
  const end = people.findIndex(
    ({ span }, index) => index > 0 && !BETWEEN.test(text.slice(people[index - 1]!.span.end, span.start)),
  );
  return end < 0 ? people : people.slice(0, end);
}

const TITLE = String.raw`(?:(?:\p{Ll}+ ){0,3}(?:ordföranden?|ersättaren?|ledamot(?:en)?|råd(?:et)?|gruppledaren?)(?: \p{Ll}+)? )?`;
const BETWEEN = new RegExp(String.raw`^\s*(?:,|och|samt|,? (?:och|samt)|\/|&)?\s*${TITLE}$`, "iu");

const LETTERS = String.raw`\(?[A-ZÅÄÖ]{1,4}\)?(?!\p{L})`;
const ROW = String.raw`${LETTERS}(?:(?:,\s?|\soch\s|\ssamt\s|,\soch\s|\/)${LETTERS})*`;
const GROUP =
  "(?i:ledamöterna|representanterna|ledamöter|representanter|ersättarna|gruppen|partigruppen|grupperna|partierna|samtliga|närvarande)";
const WHOLE_PARTY = new RegExp(
  String.raw`(?<!\p{L})${GROUP}(?:\s(?:ledamöter|från|för|i|partigruppen|gruppen))*\s+(?<list>${ROW})` +
    String.raw`|(?<!\p{L})\(?(?<group>[A-ZÅÄÖ]{1,4})\)?(?:-gruppen|s grupp|s ledamöter|-ledamöterna)` +
    String.raw`|(?<!\p{L})(?<written>\p{Lu}\p{L}+(?:partiet|raterna|ralerna))(?=s?\s)`,
  "gu",
);
const LONE = new RegExp(String.raw`^(?<list>${ROW})\s`, "u");

/** Whole parties named as acting: "Ledamöterna från S och V", "SD-gruppen", "Centerpartiet", "SD reserverar sig". */
export function partiesActing(text: string, offset: number): FoundNamed[] {
  const lone = LONE.exec(text);
  const matches = [...matchesOf(WHOLE_PARTY, text), ...(lone ? [lone] : [])];
  return matches.flatMap((match) => {
    const printed = match.groups?.list ?? match.groups?.group ?? match.groups?.written ?? "";
    const at = offset + match.index + match[0].indexOf(printed);
    const parties = findParties(printed.replace(/[()]/g, " "));
    if (parties.length === 0)
      return [{ name: null, party: printed, span: { start: at, end: at + printed.length } }];
    return parties.map(({ party, span }) => ({
      name: null,
      party,
      span: { start: at + span.start, end: at + span.end },
    }));
  });
}
