import { type Block, ofKind } from "./blocks.ts";
import { type FoundNamed, firstRow, readNamed } from "./named.ts";
import { type FoundPerson, findPeople } from "./people.ts";
import { knownPeople, type Roster } from "./roster.ts";
import { type Sentence, sentencesOf, sentencesUnder } from "./sentences.ts";
import type { MinutesFields } from "./types.ts";

const PROPOSES =
  /(?<!\p{L})(?:yrkar|yrkade|yrkas|föreslår|föreslog|biträder|biträdde|tillstyrker|lägger|lämnar|framställer|framställde|inkommer|hemställer|ansluter sig|anslöt sig)(?!\p{L})/iu;
const PROPOSES_ANYWHERE = /(?<!\p{L})(?:yrkar|yrkade|yrkas)(?!\p{L})/iu;
const BY_SOMEBODY =
  /\(\p{Lu}{1,4}\)(?: m\.? ?fl\.?)?(?: \(\p{Lu}{1,4}\))?,?\s(?:föreslår|föreslog|yrkar|yrkade)(?!\p{L})/u;
const CONCURS =
  /(?<!\p{L})(?:instämmer|instämde|instämmande av|instämmande från|instämma|stöd av|bifall av|biträds av|yrkas av|tillstyrks av|stöds av)(?!\p{L})/iu;
const SOMEBODYS =
  /^(?:\s*m\.? ?fl\.?)?(?:s|:s)?\s+(?:m\.? ?fl\.?s?\s+)?(?:\p{L}+ )?\p{L}*(?:yrkande|förslag|avslagsyrkande|reservation|begäran|inlägg|skrivelse)/iu;

/** Everybody who made a proposal at the meeting or concurred in one, and nobody whose proposal was only spoken of. */
export function readProposers(
  text: string,
  blocks: Block[],
  roster: Roster,
): Pick<MinutesFields, "proposers"> {
  const under = sentencesUnder(text, blocks, "proposals");
  const proposers = readNamed(
    under.length > 0
      ? under.flatMap((sentence) => proposersIn(sentence, PROPOSES, { underHeading: true, roster }))
      : proposersElsewhere(text, blocks, roster),
  );
  return proposers ? { proposers } : {};
}

function proposersElsewhere(text: string, blocks: Block[], roster: Roster): FoundNamed[] {
  // "Förslag till beslut" may tell who put it forward: "Eva Ek (AB) m.fl. föreslår att nämnden ...".
  const drafted = ofKind(blocks, "draft")
    .flatMap((block) => sentencesOf(text, block).slice(0, 3))
    .filter((sentence) => BY_SOMEBODY.test(sentence.text));
  const told = sentencesUnder(text, blocks, "head", "deliberation", "procedure", "vote");
  return [
    ...drafted.flatMap((sentence) => proposersIn(sentence, PROPOSES, { underHeading: false, roster })),
    ...told.flatMap((sentence) => proposersIn(sentence, PROPOSES_ANYWHERE, { underHeading: false, roster })),
  ];
}

function proposersIn(
  sentence: Sentence,
  verbs: RegExp,
  { underHeading, roster }: { underHeading: boolean; roster: Roster },
): FoundNamed[] {
  const verb = verbs.exec(sentence.text);
  const bracketed = findPeople(sentence.text);
  const all = bracketed.length > 0 || !verb ? bracketed : knownPeople(sentence.text, roster);
  const people = all.filter((person) => !isSomebodys(sentence.text, person));
  if (!verb)
    return underHeading || CONCURS.test(sentence.text)
      ? moved(withoutVerb(sentence.text, people, underHeading), sentence)
      : [];
  const before = people.filter(({ span }) => span.end <= verb.index);
  const after = people.filter(({ span }) => span.start > verb.index);
  const acting = before.length > 0 ? before : startingSoon(sentence.text, verb.index + verb[0].length, after);
  const rest = people.filter((person) => !acting.includes(person));
  return moved(rest.length > 0 ? [...acting, ...concurring(sentence.text, rest)] : acting, sentence);
}

/** "Under överläggningen yrkar Eva Ek (S) bifall": those who stand right after the verb. */
const startingSoon = (text: string, verbEnd: number, people: FoundPerson[]): FoundPerson[] =>
  people[0] &&
  people[0].span.start - verbEnd < 60 &&
  !/bifall|avslag|att /iu.test(
    text.slice(verbEnd, people[0].span.start).replace(/^ (?:bifall|avslag)[^.]{0,40} av /iu, ""),
  )
    ? firstRow(text, people)
    : [];

function concurring(text: string, people: FoundPerson[]): FoundPerson[] {
  const concurs = CONCURS.exec(text);
  if (!concurs) return [];
  const after = people.filter(({ span }) => span.start >= concurs.index);
  return /(?:av|från)$/iu.test(concurs[0])
    ? firstRow(text, after)
    : people.filter(({ span }) => span.end <= concurs.index);
}

/** "Eva Ek (S): bifall till motionen", "Bifall till motionen: Eva Ek (S), Bo Alm (V)", "I yrkandet instämmer Eva Ek (S)". */
function withoutVerb(text: string, people: FoundPerson[], underHeading: boolean): FoundPerson[] {
  const concurs = CONCURS.exec(text);
  if (!underHeading && !concurs) return [];
  return people;
}

const isSomebodys = (text: string, { name, span }: FoundPerson): boolean => {
  const after = text.slice(span.end, span.end + 40);
  return (
    SOMEBODYS.test(after) ||
    (name.endsWith("s") && /^\s+(?:m\.? ?fl\.?s?\s+)?\p{L}*(?:yrkande|förslag)/iu.test(after))
  );
};

const moved = (people: FoundPerson[], { start }: Sentence): FoundNamed[] =>
  people.map(({ name, party, span }) => ({
    name,
    party,
    span: { start: start + span.start, end: start + span.end },
  }));
