import type { Block } from "./blocks.ts";
import type { Line } from "./lines.ts";
import { asOneLine } from "./one-line.ts";
import type { Span } from "./types.ts";

const ABBREVIATED: Record<string, string> = {
  KF: "Kommunfullmäktige",
  RF: "Regionfullmäktige",
  KS: "Kommunstyrelsen",
  KST: "Kommunstyrelsen",
  AU: "Arbetsutskottet",
  KSAU: "Kommunstyrelsens arbetsutskott",
};
// No word of a name is longer than sixty letters: without an end, one long word is looked through from each of its letters.
const SIMPLE = String.raw`(?:\p{Lu}[\p{L}-]{0,60}(?:,? (?!(?:föreslår|beslutar|att|har|och kommun)(?!\p{L}))[\p{Ll}-]{1,60}){0,5}?[ -]?)??`;
const KIND = `(?:fullmäktige|styrelsen?|nämnden?|utskottet?|beredningen?|kommittén?|rådet)`;
// A body's name: "Kultur- och fritidsnämnden", "Nämnden för funktionsstöd", "Socialnämnden Väster".
const NAME = String.raw`(?:(?:Nämnden|Styrelsen) för \p{L}[\p{L}-]{0,60}(?:(?:,| och| samt| &) \p{L}[\p{L}-]{0,60})*|${SIMPLE}\p{L}{0,60}${KIND}(?:s arbetsutskott|s \p{L}{0,60}utskott|s \p{L}{0,60}beredning)?(?: (?!Utdrag|Protokoll|Sammanträde)\p{Lu}\p{Ll}+)?)`;
const WHOLE = new RegExp(String.raw`^(?<name>${NAME})(?: i \p{Lu}\p{L}+)?$`, "u");
const IN_HEAD = [
  new RegExp(
    String.raw`^(?:Utdrag ur )?(?:[Ss]ammanträdesp|[Pp])rotokoll(?:sutdrag)?(?: \(?nr \d+\)?)?,? (?:från |för )?(?<name>${NAME})(?:,?\s|$)`,
    "u",
  ),
  new RegExp(
    String.raw`^(?:\p{Lu}\p{L}+ ){1,2}(?:[Ss]tads?|[Kk]ommuns?)[ ,]+(?<name>${NAME})(?:s|,)?(?: protokoll.{0,20})?$`,
    "iu",
  ),
  new RegExp(String.raw`^(?<name>${NAME})(?:\s{2,}|\t|,? (?:den )?\d)`, "u"),
  /^Utdrag ur protokoll.{0,40}?\s(?<name>(?:\p{Lu}[\p{L}&-]*\s)*AB(?: \p{Lu}[\p{L}-]+)?)(?:[\s,]|$)/u,
];
const DECIDES = new RegExp(
  String.raw`(?<![\p{L}-])(?<name>${NAME})s?:?\s+(?:beslut|föreslår|avstyrk|tillstyrk|bifall|avslå|anser|översän|överlämna|godkänn|antar|ställer|har beslutat|tar inte|avger|[ÖT]\p{Ll}+)`,
  "u",
);
// "Ordföranden finner att kommunstyrelsen beslutat ...".
const FOUND = /finner att (?<name>\p{Ll}+(?:fullmäktige|styrelsen|nämnden|utskottet)) (?:har )?beslut/u;
const LONGEST = 90;
const MAY_NAME = /mäktige|styrels|nämnd|utskott|beredning|kommitté|rådet|\bAB\b/iu;

export type FoundBody = { name: string; span: Span };

/** The bodies that a letterhead names, in printed order. */
export const bodiesOf = (letterhead: Line[]): FoundBody[] => letterhead.flatMap((line) => inLine(line) ?? []);

/**
 * The body that decided: from the heading ("Socialnämndens beslut"), the § ("KF § 13"), the letterhead or, last,
 * the decision's own words. The span is null when the words do not stand in this text; null when none is named.
 */
export function findBody(
  text: string,
  blocks: Block[],
  letterhead: string[],
  abbreviation: string | null,
  decision: Span | null,
): { name: string; span: Span | null } | null {
  const deciding = blocks.filter(({ kind, heading }) => kind === "decision" && heading);
  const titles = deciding.flatMap(({ heading }) => genitive(text, heading!) ?? []);
  const own = titles.find(({ name }) => letterhead.includes(name)) ?? titles.at(-1);
  if (own) return own;
  const name = (abbreviation && ABBREVIATED[abbreviation.toUpperCase()]) || letterhead[0];
  if (name) return { name, span: null };
  return (decision && within(text, decision, DECIDES)) ?? within(text, { start: 0, end: text.length }, FOUND);
}

function within(text: string, { start, end }: Span, pattern: RegExp): FoundBody | null {
  const match = pattern.exec(text.slice(start, end).replace(/\s/g, " "));
  const name = match?.groups?.name;
  if (!name) return null;
  const at = start + match.index + match[0].indexOf(name);
  return { name: upper(name), span: { start: at, end: at + name.length } };
}

const OWN_DECISION = /^(?<name>\p{Lu}.{4,80}?)s\s+(?:slutliga )?beslut(?: för egen del)?\s*:?\s*$/u;
const DECIDING = /^(?<name>\p{Lu}.{4,80}?)\s+(?:beslutar|beslutade|har beslutat)(?!\p{L})/u;

/** "Kommunstyrelsens arbetsutskotts beslut" names Kommunstyrelsens arbetsutskott. */
function genitive(text: string, heading: Span): FoundBody | null {
  const title = text.slice(heading.start, heading.end);
  const printed = (OWN_DECISION.exec(title) ?? DECIDING.exec(title))?.groups?.name;
  const placed = /^Beslut i (?<name>\p{Ll}.{4,60}?)\s*:?\s*$/iu.exec(title)?.groups?.name;
  const name = printed ?? (placed && placed[0]!.toUpperCase() + placed.slice(1));
  if (!name || /^(?:Dagen|Tidigare)/u.test(name)) return null;
  const start = heading.start + title.indexOf((printed ?? placed)!);
  return { name: asOneLine(name), span: { start, end: start + name.length } };
}

function inLine(line: Line): FoundBody | null {
  if ((line.text.length > LONGEST && !/^Utdrag/u.test(line.text)) || !MAY_NAME.test(line.text)) return null;
  const printed = line.text.slice(0, 200);
  // "KOMMUNFULLMÄKTIGE" is Kommunfullmäktige.
  const text = printed.replace(/\p{Lu}[\p{Lu} -]{7,}/gu, (capitals) => upper(capitals.toLowerCase()));
  for (const pattern of [WHOLE, ...IN_HEAD]) {
    const name = pattern.exec(text)?.groups?.name;
    const at = name ? text.indexOf(name) : -1;
    if (name && at >= 0)
      return { name: upper(name), span: { start: line.start + at, end: line.start + at + name.length } };
  }
  return null;
}

const upper = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
