import type { Block } from "./blocks.ts";
import type { Dissenters } from "./dissent.ts";
import type { FoundNamed } from "./named.ts";
import { findPeople } from "./people.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { endOfProse, paragraphsOf } from "./summary.ts";
import type { MinutesFields, NoteText, Read, Span } from "./types.ts";

type Texts = Pick<MinutesFields, "noteTexts" | "separateStatements" | "reservationTexts">;
type Found = FoundNamed & { field: keyof Texts };
type Written = { people: Found[]; text: Span | null; sure: boolean };

const SEPARATE = /särskil(?:t|da) (?:yttrande|uttalande)/iu;
const FOLLOWS = /:$|följande|enligt nedan|nedanstående|med motivering/iu;
const ELSEWHERE = /bilag|bifog|bilägg|skrivelse/iu;
const OWN_WORDS = /(?<!\p{L})(?:vi|vår|vårt|våra|oss|jag|mig|min|mitt)(?!\p{L})/iu;
// "Reserverar sig till förmån för eget yrkande" says all that is to say.
const SAYS_WHY = /till förmån för|i förmån för|eftersom|därför att/iu;
const SHORTEST = 60;
const LONGEST = 8_000;

/**
 * What they wrote who dissent or have something noted, where it stands under the heading and whose it is is clear;
 * otherwise the person stands there without a text. A text that nothing announces is a guess.
 */
export function readNoteTexts(text: string, under: Dissenters[]): Texts {
  const written = under.flatMap(({ block, reserving, noting }) => {
    const note = SEPARATE.test(block.title) ? "separateStatements" : "noteTexts";
    const people = [
      ...reserving.map((one): Found => ({ ...one, field: "reservationTexts" })),
      ...noting.map((one): Found => ({ ...one, field: note })),
    ];
    return textsUnder(text, block, people).flatMap(({ people: some, ...rest }) =>
      some.map((one) => ({ ...rest, one })),
    );
  });
  const { noteTexts, separateStatements, reservationTexts } = Object.groupBy(written, ({ one }) => one.field);
  return {
    ...(noteTexts && { noteTexts: asRead(text, noteTexts) }),
    ...(separateStatements && { separateStatements: asRead(text, separateStatements) }),
    ...(reservationTexts && { reservationTexts: asRead(text, reservationTexts) }),
  };
}

function asRead(text: string, written: { one: Found; text: Span | null; sure: boolean }[]): Read<NoteText[]> {
  const value = written.map(({ one: { name, party }, text: own }) => ({
    name,
    party,
    text: own && text.slice(own.start, own.end),
  }));
  const texts = written.flatMap((row) => row.text ?? []);
  const spans = texts.filter(({ start }, index) => texts.findIndex((row) => row.start === start) === index);
  const people = written.map(({ one }) => one.span);
  return { value, spans: [...people, ...spans], sure: written.every(({ sure }) => sure) };
}

/** Each sentence that names somebody begins what they wrote, which goes on to the next such sentence. */
function textsUnder(text: string, block: Block, people: Found[]): Written[] {
  const within = (stretch: Span) =>
    people.filter(({ span }) => span.start >= stretch.start && span.end <= stretch.end);
  const titled = block.heading ? within(block.heading) : [];
  const leads = sentencesOf(text, block)
    .map((sentence) => ({ sentence, people: within(sentence) }))
    .filter((lead) => lead.people.length > 0);
  if (titled.length > 0) {
    const own = leads.length === 0 ? whole(text, block.span) : null;
    return [{ people: titled, text: own, sure: true }];
  }
  return leads.map(({ sentence, people: some }, index) => {
    const end = leads[index + 1]?.sentence.start ?? block.span.end;
    return { people: some, ...after(text, { sentence, end, people: some, isAlone: leads.length === 1 }) };
  });
}

type Lead = { sentence: Sentence; end: number; people: Found[]; isAlone: boolean };

function after(text: string, { sentence, end, people, isAlone }: Lead): { text: Span | null; sure: boolean } {
  const named = Math.max(...people.map(({ span }) => span.end));
  const colon = text.slice(named, sentence.end).search(/:\s/);
  const from = colon < 0 ? sentence.end : named + colon + 1;
  const lead = text.slice(named, from).trim();
  const own = whole(text, { start: from, end });
  const none = { text: null, sure: true };
  if (!own) {
    const why = text.slice(from, end).trim() === "" && SAYS_WHY.test(lead) && !ELSEWHERE.test(lead);
    return why ? { text: whole(text, { start: named, end: sentence.end }), sure: true } : none;
  }
  if (ELSEWHERE.test(lead)) return none;
  if (FOLLOWS.test(lead)) return { text: own, sure: true };
  const words = text.slice(own.start, own.end);
  const isOwn = isAlone && words.length >= SHORTEST && OWN_WORDS.test(words) && !ELSEWHERE.test(words);
  return isOwn ? { text: own, sure: false } : none;
}

/** A stretch without signatures; null where it is empty, very long, or may go on as something else. */
function whole(text: string, stretch: Span): Span | null {
  const paragraphs = paragraphsOf(text, stretch);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last || endOfProse(text, paragraphs) < paragraphs.length) return null;
  const isSomebodyElses = paragraphs.some(({ start, end }) => opensWithSomebody(text.slice(start, end)));
  return last.end - first.start <= LONGEST && !isSomebodyElses ? { start: first.start, end: last.end } : null;
}

const opensWithSomebody = (paragraph: string): boolean =>
  findPeople(paragraph).some(({ span }) => /(?:^|[.!?:”"]\s*\n)\s*$/u.test(paragraph.slice(0, span.start)));
