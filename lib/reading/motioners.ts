import { type Block, ofKind } from "./blocks.ts";
import { findDates } from "./dates.ts";
import { type FoundPerson, findPeople } from "./people.ts";
import type { MinutesFields, Span } from "./types.ts";

const PARTY_ALONE =
  /motion(?:en)?(?: från| av)?\s*\((?<letters>\p{Lu}[\p{L}]{0,3})\)|motion.*\((?<last>\p{Lu}{1,4})\)$|motion(?:en)? (?:från|av) (?<name>\p{Lu}\p{L}+(?:partiet|raterna|ralerna))/isu;
const RAISED_AFTER =
  /^\s*(?:m\.? ?fl\.?,?\s*)?(?:,[^.]{0,60},\s*)?(?:har|föreslår|yrkar|inkom|lämnade|väckte|skriver|anför)(?![\p{L}])/u;
const OF_THEIRS = /motion(?:en)?(?:\s[\p{L}\d-]+){0,6}\s(?:av|från)\s*$/iu;
// "I en motion den 5 november föreslår Eva Ek (AB)".
const THEN_THEY =
  /(?<!\p{L})motion(?:en)?(?!\p{L})[^.]{0,120}\s(?:föreslår|yrkar|skriver|hemställer|föreslog)\s+$/iu;
const WITHIN = 220;

/** Who raised the motion: named in the title, else in the first sentence of the text that says whose it is. */
export function readMotioners(
  text: string,
  title: Span | undefined,
  blocks: Block[],
): Pick<MinutesFields, "motioners"> {
  const places = [
    ...(title ? [title] : []),
    ...ofKind(blocks, "head", "decision", "summary", "councilProposal").map(({ span }) => span),
  ];
  let group: Pick<MinutesFields, "motioners"> = {};
  for (const place of places) {
    const part = text.slice(place.start, place.end);
    const people = findPeople(part);
    const theirs = place === title ? people : raisersAmong(part, people);
    if (theirs.length > 0 && isOfGroup(theirs, group)) return { motioners: named(theirs, place) };
    if (place !== title) continue;
    // A paragraph that announces several motions is nobody's.
    if (
      /(?<!\p{L})(?:anmäl|inkom|inläm|väckt|nya )\p{L}*(?: \p{L}+){0,3} motioner(?:na)?(?!\p{L})/iu.test(part)
    )
      return {};
    const { letters, last, name } = PARTY_ALONE.exec(part)?.groups ?? {};
    const party = letters ?? last ?? name;
    if (party) group = { motioners: { value: [{ name: null, party }], spans: [place], sure: true } };
  }
  return group;
}

/** "Motion (AB) om bänkar" in the title, "Eva Ek (AB) har lämnat in en motion" in the text. */
const isOfGroup = (people: FoundPerson[], { motioners }: Pick<MinutesFields, "motioners">): boolean =>
  !motioners || people.every(({ party }) => party === motioners.value[0]?.party);

const named = (people: FoundPerson[], { start }: Span): NonNullable<MinutesFields["motioners"]> => ({
  value: people.map(({ name, party }) => ({ name, party })),
  spans: people.map(({ span }) => ({ start: start + span.start, end: start + span.end })),
  sure: true,
});

function raisersAmong(part: string, people: FoundPerson[]): FoundPerson[] {
  for (let first = 0; first < people.length; ) {
    const last = rowEnd(part, people, first);
    const { start } = people[first]!.span;
    const after = part.slice(people[last]!.span.end, people[last]!.span.end + WITHIN);
    const before = part.slice(Math.max(0, start - WITHIN), start);
    if (
      OF_THEIRS.test(before) ||
      THEN_THEY.test(before) ||
      (RAISED_AFTER.test(after) && /^[^.]{0,200}motion/iu.test(after))
    )
      return people.slice(first, last + 1);
    first = last + 1;
  }
  return [];
}

/** The last of those named in one row from `first`: "Eva Ek (S), Bo Alm (S) och Ida By (V)". */
function rowEnd(part: string, people: FoundPerson[], first: number): number {
  let last = first;
  while (
    people[last + 1] &&
    /^\s*(?:,|och|samt|, samt)\s*$/u.test(part.slice(people[last]!.span.end, people[last + 1]!.span.start))
  )
    last += 1;
  return last;
}

const RAISED =
  /(?:väckt|väckte|väcktes|väcks|inkom|inkommit|lämnat|lämnade|inlämnad|anmäl[dt]\p{L}*|föreslagit|föreslår)/iu;

/** The day or month on which the text says that the motion was raised. */
export function readRaisedDate(text: string, blocks: Block[]): Pick<MinutesFields, "motionRaisedDate"> {
  for (const { span } of ofKind(blocks, "head", "summary")) {
    const part = text.slice(span.start, span.end);
    if (!RAISED.test(part)) continue;
    for (const date of findDates(part)) {
      const from = part.lastIndexOf(". ", date.span.start) + 1;
      const stop = part.slice(date.span.end).search(/[.\n]\s*(?:\n|\p{Lu})/u);
      const sentence = part.slice(from, stop < 0 ? part.length : date.span.end + stop);
      if (sentence.length > 400 || !/motion/iu.test(sentence) || !RAISED.test(sentence)) continue;
      const spans = [{ start: span.start + date.span.start, end: span.start + date.span.end }];
      return { motionRaisedDate: { value: date.date, spans, sure: true } };
    }
  }
  return {};
}
