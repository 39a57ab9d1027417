import { type Block, ofKind } from "./blocks.ts";
import { type FoundNamed, partiesActing, readNamed } from "./named.ts";
import { findPeople } from "./people.ts";
import { knownPeople, type Roster } from "./roster.ts";
import { type Sentence, sentencesOf, sentencesUnder } from "./sentences.ts";
import type { MinutesFields } from "./types.ts";

const RESERVES =
  /(?<!\p{L})(?:reserverar|reserverade|reserverat|reservera)\s+(?:sig|oss)|(?:anmäler|anmälde|anmäls|lämnar|lämnade|inlämnar|avger|meddelar)\s+(?:en |skriftlig |blank |muntlig |gemensam )*reservation|(?<!\p{L})reservation (?:från|av)\s/iu;
const NOTES =
  /(?<!\p{L})(?:antecknar|antecknade|anmäler|anmälde|inkommer|inkom|lämnar|lämnade|avger|avgav|inlämnar|önskar|begär|har lämnat|får till protokollet|till protokollet|yttrande från|anteckning från|yttrande av|anteckning av|anteckning för)(?!\p{L})/iu;
const CONFLICT = /(?<!\p{L})jäv(?:ig|iga|et|s)?(?!\p{L})/iu;
const NO_CONFLICT =
  /(?:inget|ingen|inte anmäl\p{L}*|förelåg(?:er)? inte|ej) (?:\p{L}+ )?jäv|jäv (?:föreligger|förelåg|anmäls) (?:inte|ej)/iu;
const SPEAKS =
  /(?<!\p{L})(?:yttrar sig|yttrade sig|yttrar|yttrade sig i ärendet|begär ordet|håller anförande|höll anförande)(?!\p{L})|i (?:debatten|överläggningen|diskussionen|ärendet) (?:deltar|deltog|yttrar sig|yttrade sig)|(?:^|\n)(?:inlägg|anföranden?|talare)(?: i ärendet)?(?: görs av| av|:)/iu;
const TALK = /^(?:inlägg|anförande|talare|yttranden)/iu;
const SHORT = 200;

/** Who dissents, who has something noted, who had a conflict of interest and who spoke. */
export function readDissent(
  text: string,
  blocks: Block[],
  under: Dissenters[],
  roster: Roster,
): Pick<MinutesFields, "reservations" | "protocolNotes" | "conflictOfInterest" | "speakers"> {
  const sentences = sentencesUnder(
    text,
    blocks,
    "head",
    "decision",
    "deliberation",
    "proposals",
    "procedure",
    "vote",
    "conflict",
    "abstaining",
    "notes",
    "reservations",
  );
  const conflict = readNamed(
    sentences
      .filter((s) => CONFLICT.test(s.text) && !NO_CONFLICT.test(s.text))
      .flatMap(actors)
      .filter(hasName),
  );
  const reservations = readNamed([
    ...sentences
      .filter((s) => s.kind !== "notes" && s.kind !== "reservations" && RESERVES.test(s.text))
      .flatMap((s) => actorsAt(s, RESERVES, roster)),
    ...under.filter(({ block }) => block.kind === "reservations").flatMap(({ reserving }) => reserving),
    ...under.filter(({ block }) => block.kind === "notes").flatMap(({ reserving }) => reserving),
  ]);
  const protocolNotes = readNamed(under.flatMap(({ noting }) => noting));
  const talks = ofKind(blocks, "deliberation").filter(({ title }) => TALK.test(title));
  const speakers = readNamed(
    [
      ...sentences.filter((s) => s.kind !== "notes" && SPEAKS.test(s.text)),
      ...talks.flatMap((block) => sentencesOf(text, block)),
    ]
      .flatMap(actors)
      .filter(hasName),
  );
  return {
    ...(reservations && { reservations }),
    ...(protocolNotes && { protocolNotes }),
    ...(conflict && { conflictOfInterest: conflict }),
    ...(speakers && { speakers }),
  };
}

/** Who reserves and who has something noted under one heading, each time that they do. */
export type Dissenters = { block: Block; reserving: FoundNamed[]; noting: FoundNamed[] };

/** Under every heading for reservations and notes, in printed order. */
export const dissentersUnder = (text: string, blocks: Block[], roster: Roster): Dissenters[] =>
  ofKind(blocks, "notes", "reservations").map((block) =>
    block.kind === "reservations"
      ? { block, reserving: underHeading(text, block, RESERVES, roster), noting: [] }
      : {
          block,
          reserving: sentencesOf(text, block)
            .filter((s) => isReservation(s.text))
            .flatMap((s) => actorsAt(s, RESERVES, roster)),
          noting: underHeading(text, block, NOTES, roster),
        },
  );

/** Those whom a heading's sentences name as acting; where no sentence does, the list that stands there. */
function underHeading(text: string, block: Block, verb: RegExp, roster: Roster): FoundNamed[] {
  const sentences = sentencesOf(text, block).filter(
    (s) => !CONFLICT.test(s.text) && (verb === RESERVES || !isReservation(s.text)),
  );
  // What follows "med följande motivering:" is the dissenter's own text, where "partiet reserverar sig" is nobody new.
  const quoted =
    sentences.findIndex((s) => /:$|följande motivering|enligt följande|till protokollet/iu.test(s.text)) +
      1 || sentences.length;
  const acting = sentences
    .filter((s) => verb.test(s.text) && (sentences.indexOf(s) < quoted || opensLine(text, s)))
    .flatMap((s) =>
      actorsAt(s, verb, roster).filter(({ name }) => name !== null || sentences.indexOf(s) < quoted),
    );
  if (acting.length > 0) return acting;
  const titled = inTitle(block);
  if (titled.length > 0) return titled;
  const first = sentences.findIndex((s) => s.text.length > SHORT);
  return (first < 0 ? sentences : sentences.slice(0, first)).flatMap(actors);
}

/** The next dissenter opens a line; whom a dissenter speaks of stands within one. */
const opensLine = (text: string, { start }: Sentence): boolean =>
  /(?:^|[\n\f])[ \t]*$/.test(text.slice(Math.max(0, start - 8), start));

/** "Protokollsanteckning från Granvikspartiet". */
function inTitle({ title, heading }: Block): FoundNamed[] {
  const by = /\s(?:från|av)\s+(?=\p{Lu}|\()/u.exec(title);
  if (!heading || !by) return [];
  const at = by.index + by[0].length;
  return actors({ text: `${title.slice(at)} `, start: heading.start + at });
}

/** What somebody has noted may itself speak of reservations: the first verb tells which it is. */
function isReservation(text: string): boolean {
  const [reserves, notes] = [RESERVES, NOTES].map((verb) => text.search(verb));
  return reserves! >= 0 && (notes! < 0 || reserves! <= notes!);
}

const hasName = ({ name }: FoundNamed): boolean => name !== null;

function actors({ text, start }: Pick<Sentence, "text" | "start">): FoundNamed[] {
  const people = findPeople(text).map((one) => moved(one, start));
  return people.length > 0 ? people : partiesActing(text, start);
}

const moved = ({ name, party, span }: FoundNamed, by: number): FoundNamed => ({
  name,
  party,
  span: { start: by + span.start, end: by + span.end },
});

/** Those who stand before the verb; where nobody does, those who follow it in the same sentence. */
function actorsAt(sentence: Sentence, verb: RegExp, roster: Roster): FoundNamed[] {
  const match = verb.exec(sentence.text);
  const at = match?.index ?? 0;
  const subject = sentence.text.slice(0, at);
  const before = actors({ text: subject, start: sentence.start });
  if (before.some(hasName)) return before;
  const known = knownPeople(subject, roster).map((one) => moved(one, sentence.start));
  if (known.length > 0 || before.length > 0) return known.length > 0 ? known : before;
  const from = at + (match?.[0].length ?? 0);
  const colon = sentence.text.slice(from).search(/:\s|följande/u);
  const after = sentence.text.slice(from, colon < 0 ? undefined : from + colon);
  return actors({ text: after, start: sentence.start + from });
}
