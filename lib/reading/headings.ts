import { BODY, HEADINGS, type HeadingKind, NAMED_BODY } from "./heading-table.ts";
import { asOneLine } from "./one-line.ts";

const KINDS = HEADINGS.map(([kind]) => kind);
const PLACE = String.raw`(?: (?:i|på|vid|under) [\p{L} &,-]{3,60})?`;
// One look for all kinds: the number of the group that matched is the kind's. One without phrases matches nothing.
const kindsOf = (wanted: (phrase: string) => boolean): string =>
  HEADINGS.map(([, phrases]) => `(${phrases.filter(wanted).join("|") || "(?!)"})`).join("|");
const wholeLine = (wanted: (phrase: string) => boolean): RegExp =>
  new RegExp(String.raw`^(?:\d{1,2}[.)] )?(?:${kindsOf(wanted)})${PLACE} ?:?$`, "u");
// Phrases that open with a body's name are dear to look for, and most lines name none.
const namesBody = (phrase: string): boolean => phrase.includes(NAMED_BODY) || phrase.startsWith("[");
const PLAIN = wholeLine((phrase) => !namesBody(phrase));
const WITH_BODY = wholeLine(namesBody);
const MAY_NAME_BODY =
  /nämnd|styrels|utskott|mäktige|beredning|förvaltning|kontor|råd|kommitté|ordförande|bolag/u;
// Where the lines of a paragraph have been joined, its heading stands before its first sentence.
const isFixed = (phrase: string): boolean =>
  !phrase.includes(BODY) && !phrase.includes(NAMED_BODY) && !phrase.includes(".{");
const OPENING = new RegExp(
  String.raw`^(?:${kindsOf(isFixed)})(?=:?\s+(?:(?-i:\p{Lu})|\d|[-–•]\s|[\w.-]{2,40}@))`,
  "iu",
);
// "Expedieras till: kommunstyrelsen" may go on with a small letter.
const RECEIVERS = new RegExp(
  `^(?:${HEADINGS.find(([kind]) => kind === "dispatch")![1]
    .filter(isFixed)
    .join("|")})(?=:\\s*\\p{L})`,
  "iu",
);
const LONGEST = 95;
// "Enligt kommunstyrelsens förslag:" leads over to the decision's own words.
const LEADS_OVER = /^(?:enligt|på|med|i|till|av|att|bifall|avslag|se|mot|genom|utifrån|ja|nej)[ -]/u;
const hasLabel = (line: string): boolean => line.includes(":") && /^[^:\n]{3,60}:\s/u.test(line);

export type Heading = {
  kind: HeadingKind /** Characters of the line that the heading takes. */;
  length: number;
};

/** The heading that is the whole line; null for any other line. */
export function wholeLineHeading(line: string): Heading | null {
  const trimmed = line.trim();
  if (trimmed.length > LONGEST || ".,;!?".includes(trimmed.at(-1) ?? ".")) return null;
  if (!/^(?:\d{1,2}[.)] )?\p{Lu}/u.test(trimmed)) return null;
  const folded = asOneLine(trimmed).toLowerCase();
  const kind = kindOf(PLAIN.exec(folded) ?? (MAY_NAME_BODY.test(folded) ? WITH_BODY.exec(folded) : null));
  return kind && !LEADS_OVER.test(folded) ? { kind, length: line.length } : null;
}

/**
 * The heading that a line goes on after: "Reservation: Eva Ek (AB)". Without its colon it is one only where the
 * line `opens` a paragraph whose lines have been joined.
 */
export function openingHeading(line: string, opens: boolean): Heading | null {
  if (!(opens || hasLabel(line)) || !/^\p{Lu}/u.test(line)) return null;
  const opening = line.slice(0, LONGEST + 50);
  const receivers = hasLabel(line) ? RECEIVERS.exec(opening) : null;
  if (receivers) return { kind: "dispatch", length: receivers[0].length };
  const match = OPENING.exec(opening);
  const [kind, length] = [kindOf(match), match?.[0].length ?? 0];
  return kind && (opens || line[length] === ":") ? { kind, length } : null;
}

const kindOf = (match: RegExpExecArray | null): HeadingKind | undefined =>
  match ? KINDS[match.findIndex((group, index) => index > 0 && group !== undefined) - 1] : undefined;

/** "Kommunfullmäktige beslutar": under a heading of its own it only leads over to what is decided. */
export const leadsOver = (heading: string): boolean =>
  /(?<!\p{L})(?:beslutar|beslutade|beslutat|föreslår|föreslå)(?!\p{L})/iu.test(heading);
