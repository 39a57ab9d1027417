import { findDates } from "./dates.ts";
import { findParties } from "./parties.ts";
import { findPeople, type Person } from "./people.ts";
import type { Span } from "./types.ts";

export type Signed = Person & { span: Span };

const NAME_ALONE = /^\p{Lu}[\p{L}.'’-]+(?: (?:af|von|van|de|der) | )(?:\p{Lu}[\p{L}.'’-]+ ?){1,3}$/u;
const FOR_A_PARTY =
  /^(?:För|Genom|Gruppen för)\s+(?<party>.{1,60}?)(?:s (?:kommun)?(?:fullmäktige)?grupp(?:en)?)?(?: i \p{Lu}[\p{L} ]{2,30})?$/iu;
// What stands under a name that signs.
const ROLE =
  /^(?:\d:[ea] |förste |andre |vice )?(?:\p{L}+ )?(?:\p{L}*ordförande|gruppledare|ledamot|ersättare|kommunalråd|oppositionsråd|regionråd|\p{L}*sekreterare)(?: (?:i|för|av) [\p{L} ,&-]{2,60})?(?:,? \(?\p{Lu}{1,4}\)?)?$/iu;
const FOR_OWN_GROUP =
  /^(?<party>\p{Lu}[\p{L} ]{2,40}?)s? (?:fullmäktigegrupp|kommunfullmäktigegrupp|grupp|gruppen|i \p{Lu}\p{L}+|\p{Lu}\p{L}+)$/u;
const LONGEST_LINE = 90;

/** The lines of a text with where each starts; a gap between two columns ends a line too. */
export function pieces(text: string): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = [];
  let start = 0;
  for (const piece of text.split(/([\n\f\t]| {3,})/)) {
    const trimmed = piece.trim();
    if (trimmed) found.push({ text: trimmed, start: start + piece.indexOf(trimmed) });
    start += piece.length;
  }
  return found;
}

/** Whether a paragraph only signs: names, a place with a date, "För Granvikspartiet". */
export function isSignature(paragraph: string): boolean {
  // Of prose, the first line already tells.
  const [first = ""] = paragraph.split("\n", 1);
  const others = () => pieces(paragraph.slice(first.length));
  return paragraph.trim() !== "" && pieces(first).every(signs) && others().every(signs);
}

const signs = ({ text }: { text: string }): boolean =>
  !isProse(text) && (isPersonLine(text) || isPlaceAndDate(text) || party(text) !== null || ROLE.test(text));

/** Only a row of people with their parties is as long as this. */
const isProse = (line: string): boolean => line.length > LONGEST_LINE && !line.includes("(");

/**
 * Who signs at the end of a text, in printed order: "Eva Ek (AB)", "Eva Ek, Granvikspartiet", or a name on a
 * line of its own under "För Granvikspartiet" or over the name of a party. A title under a name is left out.
 */
export function findSignature(text: string): Signed[] {
  const bracketed = findPeople(text);
  if (bracketed.length > 0) return bracketed;
  const lines = pieces(text);
  const before = lines.map(({ text: line }) => party(line)).find((found) => found) ?? null;
  return lines.flatMap(({ text: line, start }, index) => {
    const [name = "", ...rest] = line.split(/,\s*/);
    if (!NAME_ALONE.test(name) || party(line) || findDates(line).length > 0) return [];
    const own = party(rest.join(", ")) ?? party(lines[index + 1]?.text ?? "");
    const span = { start, end: start + line.length };
    return own || before ? [{ name, party: own ?? before, span }] : [];
  });
}

const isPersonLine = (line: string): boolean => {
  const people = findPeople(line);
  if (people.length === 0) return NAME_ALONE.test(line.split(",")[0] ?? "") && line.length < LONGEST_LINE;
  const left = people.reduceRight((rest, { span }) => rest.slice(0, span.start) + rest.slice(span.end), line);
  return left.replace(/\b(?:och|samt)\b|[\s,.]/g, "").length < 30;
};

/** "Granvik den 3 april 2031", "Datum: 2031-04-03": a line that says nothing but when and where. */
export function isPlaceAndDate(line: string): boolean {
  const [date, ...others] = findDates(line);
  if (line.length > LONGEST_LINE || !date || others.length > 0) return false;
  const { start, end } = date.span;
  return (
    /^(?:(?<![\p{L}.-])[\p{L}.-]+,? ?){0,3}(?:,? ?den|:)?\s*$/u.test(line.slice(0, start)) &&
    /^\.?$/.test(line.slice(end))
  );
}

function party(line: string): string | null {
  const named = (FOR_A_PARTY.exec(line) ?? FOR_OWN_GROUP.exec(line))?.groups?.party ?? line;
  const [only, ...others] = findParties(named);
  return only && others.length === 0 ? only.party : null;
}
