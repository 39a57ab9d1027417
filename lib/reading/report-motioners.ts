import { type FoundPerson, findPeople } from "./people.ts";
import type { Section } from "./report-sections.ts";
import type { MinutesFields, Named, Span } from "./types.ts";

const BEFORE_THEM = /motion(?:en)?,? (?:är )?(?:av|från|väckt av|inlämnad av)\s+$/iu;
const AFTER_THEM = /^[^.]{0,80}?(?<!\p{L})(?:har|föreslår|yrkar|väckte|lämnade|inkom)(?!\p{L})/iu;
const AND_OTHERS = /(?<!\p{L})(?:m\.? ?fl|med flera)/iu;

/** The title names them; where it says "m.fl.", or names nobody, the first sentence that tells whose motion it is. */
export function readMotioners(
  text: string,
  title: Span | null,
  sections: Section[],
): Pick<MinutesFields, "motioners"> {
  const titled = title ? placed(findPeople(text.slice(title.start, title.end)), title.start) : [];
  const isWhole = titled.length > 0 && !(title && AND_OTHERS.test(text.slice(title.start, title.end)));
  if (isWhole) return motionersOf(titled);
  const told = sections
    .filter(({ kind }) => kind === "other")
    .map(({ span }) => toldIn(text.slice(span.start, span.end), span.start))
    .find((people) => people.some(({ name }) => titled.length === 0 || name === titled[0]?.name));
  return motionersOf(told ?? titled);
}

function motionersOf(people: FoundPerson[]): Pick<MinutesFields, "motioners"> {
  if (people.length === 0) return {};
  const value: Named[] = people.map(({ name, party }) => ({ name, party }));
  return { motioners: { value, spans: people.map(({ span }) => span), sure: true } };
}

/** The first row of people in a section that the text around them calls the motioners. */
function toldIn(part: string, at: number): FoundPerson[] {
  const people = findPeople(part);
  const last = people.findIndex(
    ({ span }, index) => !/^\s*(?:,|och|samt)\s*$/u.test(part.slice(span.end, people[index + 1]?.span.start)),
  );
  const group = people.slice(0, last + 1);
  const [opening, closing] = [group[0], group.at(-1)];
  if (!opening || !closing) return [];
  const before = part.slice(0, opening.span.start);
  const after = part.slice(closing.span.end);
  return BEFORE_THEM.test(before) || AFTER_THEM.test(after) ? placed(group, at) : [];
}

const placed = (people: FoundPerson[], by: number): FoundPerson[] =>
  people.map((one) => ({ ...one, span: { start: one.span.start + by, end: one.span.end + by } }));
