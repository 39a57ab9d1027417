import { folded, likeness, subject, titleLikeness } from "@/lib/matching/likeness";
import { mayBeSameNumber } from "@/lib/reading/registration-numbers";

type Mover = { name: string; party: string | null };

/** A motion as far as it can be like another one. */
export type Comparable = {
  registrationNumber: string;
  title: string;
  clauses: string[];
  movers: Mover[];
};

/** How much a motion is like one in the register, and in what, as Swedish sentences; null where it is not. */
export function comparison(
  typed: Comparable,
  known: Comparable,
): { score: number; reasons: string[] } | null {
  const title = titleLikeness(typed.title, known.title);
  const clause = likestClause(typed.clauses, known.clauses);
  const number = mayBeSameNumber(typed.registrationNumber, known.registrationNumber) && title >= RELATED;
  const shared = known.movers.filter(({ name }) =>
    typed.movers.some((mover) => folded(mover.name) === folded(name)),
  );
  const least = shared.length > 0 ? RELATED : ALIKE;
  if (!number && title < least && clause.likeness < least) return null;
  const reasons = [
    number && `Diarienumret ${known.registrationNumber} kan vara samma nummer.`,
    title >= least && (title > SAME ? "Samma rubrik." : "Liknande rubrik."),
    clause.likeness >= least &&
      `${clause.likeness > SAME ? "Samma" : "Liknande"} att-sats: ”${shortened(clause.text)}”.`,
    shared.length > 0 && moversInWords(shared, typed.movers.length === shared.length),
  ];
  return {
    score: title + clause.likeness + (number ? 1 : 0) + (shared.length > 0 ? 0.5 : 0),
    reasons: reasons.filter((reason) => typeof reason === "string"),
  };
}

const SAME = 0.98;
const ALIKE = 0.6;
// Enough where the movers are the same: people raise again what they have raised before.
const RELATED = 0.45;

function likestClause(typed: string[], known: string[]): { text: string; likeness: number } {
  const pairs = typed.flatMap((one) =>
    known.map((text) => ({ text, likeness: clauseLikeness(clauseSubject(one), clauseSubject(text)) })),
  );
  return pairs.reduce((best, pair) => (pair.likeness > best.likeness ? pair : best), {
    text: "",
    likeness: 0,
  });
}

/** Two clauses that ask for nothing of their own ("att motionen bifalls") are not alike. */
const clauseLikeness = (one: string, other: string): number =>
  Math.min(one.length, other.length) < LEAST ? 0 : likeness(one, other);

const LEAST = 10;

/** What a clause asks for, without who is to do it. */
export const clauseSubject = (clause: string): string =>
  subject(clause).replace(TASK, " ").replace(/\s+/g, " ").trim();

const TASK =
  /(?<!\p{L})(?:ge|ger|får|uppdrag|uppdra|uppdras|utreda|utreder|utred|ta|tar|fram|ska|möjligheten|möjligheterna|hur|kommun(?:en)?|kommunstyrelsen?|fullmäktige|kommunfullmäktige|nämnden|berörda?|förvaltningen?|beslutar?|bifalla|bifalls|återkomma|återkommer)(?!\p{L})/gu;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);
const LONGEST = 140;

function moversInWords(shared: Mover[], all: boolean): string {
  if (all) return shared.length > 1 ? "Samma motionärer." : "Samma motionär.";
  return `Väckt också av ${shared.map(({ name }) => name).join(", ")}.`;
}
