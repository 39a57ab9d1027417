import type { PlainDate } from "@/lib/dates";
import type { Outcome } from "@/lib/db/generated/enums";
import { MILESTONE, OUTCOME } from "@/lib/vocabulary";
import { findDays } from "./days";

/** What the words of a list may mean for the register. OPEN: nothing has been decided, so nothing is recorded. */
export const MEANINGS = {
  OPEN: "Inte avgjord",
  APPROVED: OUTCOME.APPROVED,
  REJECTED: OUTCOME.REJECTED,
  DEEMED_ANSWERED: OUTCOME.DEEMED_ANSWERED,
  PARTIAL: OUTCOME.PARTIAL,
  CONDITIONAL: OUTCOME.CONDITIONAL,
  STRUCK: OUTCOME.STRUCK,
  TABLED: OUTCOME.TABLED,
  WITHDRAWN: MILESTONE.WITHDRAWN,
  ASSIGNED: MILESTONE.ASSIGNED,
} as const;
export type Meaning = keyof typeof MEANINGS;
export type Meanings = Record<string, Meaning>;

/** What somebody chose; the words come from a file, and may be those of anything that an object has. */
export const chosenFor = (words: string, chosen: Meanings): Meaning | undefined =>
  Object.hasOwn(chosen, words) ? chosen[words] : undefined;

/** The meanings that are a body's decision. */
export const isDecision = (meaning: Meaning): meaning is Extract<Meaning, Outcome> => meaning in OUTCOME;

/** `words` is what is left when days, §§ and bodies are taken out: what the meanings are given by. */
export type Standing = {
  words: string;
  on: PlainDate | null;
  paragraph: string | null;
  problem: string | null;
};

const PARAGRAPH = /§§?\s*(\d{1,4}(?:[.:]\d{1,3})?)(?:\/\d{2,4})?/gu;
const BODIES = /(?<!\p{L})(?:kommun)?(?:fullmäktiges?|styrelsens?)(?!\p{L})|(?<!\p{L})(?:kf|ks)(?!\p{L})/giu;
const SMALL =
  /(?<!\p{L})(?:den|av|i|motionen|motion|beslut|beslutade|beslutar|dnr|prot(?:okoll)?)(?!\p{L})/giu;

/** "besvarad 2023-05-02 § 45", "KF § 12/2023: avslås". */
export function readStanding(cell: string): Standing {
  const days = findDays(cell);
  const spans = days.toSorted((a, b) => b.start - a.start);
  const undated = spans.reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, cell);
  const paragraphs = [...new Set(Array.from(undated.matchAll(PARAGRAPH), ([, number]) => number))];
  const distinct = days.filter(({ day }, at) => days.findIndex((other) => other.day.equals(day)) === at);
  return {
    words: wordsOf(undated.replace(PARAGRAPH, " ")),
    on: distinct.length === 1 ? (distinct[0]?.day ?? null) : null,
    paragraph: paragraphs.length === 1 ? (paragraphs[0] ?? null) : null,
    problem: problemOf(distinct.length, paragraphs.length),
  };
}

function problemOf(days: number, paragraphs: number): string | null {
  if (days > 1) return "Här står flera dagar. Skriv bara den då beslutet fattades.";
  return paragraphs > 1 ? "Här står flera paragrafer. Skriv bara beslutets." : null;
}

const wordsOf = (text: string) =>
  text
    .toLocaleLowerCase("sv")
    .replace(BODIES, " ")
    .replace(SMALL, " ")
    .replace(/[^\p{L}\d%]+/gu, " ")
    .trim();

type Guess = { meaning: Meaning; sure: boolean };

const NOT_YET =
  /(?<!\p{L})(?:ej|inte|icke|ännu|under|pågå\p{L}*|obesvarad\p{L}*|öppe?n|bereds|beredning|handläggs|utreds|väntar|vilande|remiss|remitterad|inkommen|registrerad|aktiv|aktuell|ny)(?!\p{L})/u;
const WORDS: [RegExp, Meaning][] = [
  [/delvis bif|bif\p{L}* delvis|(?<!\p{L})dela[ts](?!\p{L})/u, "PARTIAL"],
  [/(?<!delvis )bif(?:all|öll)(?!\p{L}* delvis)/u, "APPROVED"],
  [/avslag|avslå|avslog/u, "REJECTED"],
  [/(?:anse|anses|ansågs|ses|såsom|som)(?: vara)? (?:besvarad|behandlad)/u, "DEEMED_ANSWERED"],
  [/avskriv/u, "STRUCK"],
  [/återta|återkalla|tillbakadra/u, "WITHDRAWN"],
  [/bordl[aä]/u, "TABLED"],
];
const TO_THE_BOARD = /^remittera\p{L}* till(?: för beredning)?$/u;

/**
 * What the words most likely mean, for a person to confirm; null where they say two things or nothing known.
 * A mere "besvarad" is unsure: in some lists it only says that the motion has been dealt with.
 */
export function guessMeaning(words: string): Guess | null {
  if (TO_THE_BOARD.test(words)) return { meaning: "ASSIGNED", sure: true };
  if (NOT_YET.test(words)) return { meaning: "OPEN", sure: true };
  const [said, another] = WORDS.filter(([pattern]) => pattern.test(words));
  if (said) return another ? null : { meaning: said[1], sure: true };
  return /(?<!\p{L})(?:besvara[dst]+|behandla[dst]+)(?!\p{L})/u.test(words)
    ? { meaning: "DEEMED_ANSWERED", sure: false }
    : null;
}
