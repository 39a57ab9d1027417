import { matchesOf } from "./matches.ts";
import type { ClauseOutcome, Outcome } from "./types.ts";

/** What a decision says of the motion as a whole and of its clauses, and whether it grants somebody's proposal. */
export type Verdicts = { whole: Outcome[]; clauses: ClauseOutcome[]; followsProposal: boolean };

const WORD_END = String.raw`(?!\p{L})`;
// In order: the first row that fits a place in the sentence counts there.
const VERBS: [Outcome, string][] = [
  ["BORDLAGD", String.raw`bordlägg\p{L}*|bordlagd?t?`],
  ["ATERREMISS", String.raw`återremi(?:tt|ss)\p{L}*|återförvis\p{L}*`],
  ["AVSKRIVEN", String.raw`avskriv\p{L}*`],
  ["AVSLAG", String.raw`(?:inte|utan|ej) bifall\p{L}*|(?:inte|ej) (?:vinner|vinna) bifall`],
  [
    "DELVIS",
    String.raw`(?:delvis|till viss del) (?:bifall\p{L}*|tillstyrk\p{L}*)|(?:bifall|tillstyrk)\p{L}* (?:delvis|till viss del|till del)`,
  ],
  [
    "BIFALL_VILLKOR",
    String.raw`bifall\p{L}*(?:,? motionen)?,? (?:såtillvida|så till vida|under förutsättning|på så sätt|med (?:den|det|följande) (?:ändring|tillägg|villkor|förbehåll))\p{L}*`,
  ],
  [
    "BIFALL",
    String.raw`bifall\p{L}*|biföll\p{L}*|tillstyrk\p{L}*|anta(?:r|s)?(?= motion)|(?<=motionen )antas`,
  ],
  ["AVSLAG", String.raw`avslå[rs]?|avslogs?|avslagits|avslag(?:en|et|na)?|avstyrk\p{L}*`],
  [
    "BESVARAD",
    String.raw`besvara(?:d|t|de|s|r|ts)?|(?:anses?|anse|förklaras?)(?: \p{L}+){0,4} (?:(?:färdig)?behandlad|tillgodose(?:dd|tt|dda))`,
  ],
];
const VERB = new RegExp(VERBS.map(([, words]) => `(?<!\\p{L})(${words})${WORD_END}`).join("|"), "giu");

const ORDINALS = ["första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde"];
const CLAUSE_WORD = String.raw`(?:att-?\s?sats|beslutssats|yrkandesats|förslagssats|beslutspunkt|delyrkande|yrkande|punkt|sats)(?:en|er|erna|et|t|na|n)?`;
const WORDS = ["ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio"];
const NUMBER = String.raw`(?:\d{1,2}|(?:${WORDS.join("|")})(?!\p{L}))`;
const CLAUSE = new RegExp(
  String.raw`(?<!\p{L})${CLAUSE_WORD}\s+(?:nr\.? |nummer )?(?<numbers>${NUMBER}(?:(?:,| och| samt|-|–|,? att)\s?(?:(?:att-sats|punkt|yrkande) )?${NUMBER}){0,12})(?![\d/\p{L}])` +
    String.raw`|(?<!\p{L})(?<ordinals>(?:${ORDINALS.join("|")})(?:(?:,| och| samt) (?:den |det )?(?:${ORDINALS.join("|")})){0,5}) ${CLAUSE_WORD}${WORD_END}` +
    String.raw`|(?<!\p{L})(?<rest>i övrigt|i övriga delar|övriga ${CLAUSE_WORD}|resterande ${CLAUSE_WORD}|övriga delar|motionens övriga)${WORD_END}`,
  "giu",
);
const NUMBERS = new RegExp(NUMBER, "gu");
const MOTION = /(?<!\p{L})motion(?:en|ens|erna|ernas)?(?!\p{L})|(?<!\p{L})medborgarförslaget/giu;
const REASONS =
  /,? (?:med hänvisning till|med motiveringen|med stöd av|i enlighet med|enligt|eftersom|med beaktande av|utifrån|mot bakgrund av|då|på grund av)(?!\p{L}).*$/iu;
// Granting or rejecting somebody's proposal says nothing of the motion itself.
const OF_A_PROPOSAL =
  /(?:bifall\p{L}*|biföll|avsl[åo]\p{L}*|avslag\p{L}*|godkänn\p{L}*|god(?:tar|ta)|anta[rs]?|tillstyrk\p{L}*|avstyrk\p{L}*|fastställ\p{L}*)(?: till| på)? (?!motion)(?:(?!motion|att )[\p{L}\p{N}(),:.-]+ ){0,9}?(?:\p{L}*förslag(?:et|en)?|\p{L}*yrkande(?:t|n|na)?|\p{L}*utlåtande(?:t)?|tjänsteskrivelse(?:n)?|hemställan)(?! \d|\p{L}| i motion| från motion)(?<about> om (?:bifall|avslag|att bifalla|att avslå|återremiss)(?: till| på| av)?(?: motion\p{L}*)?)?/giu;

/** "Bifaller Eva Eks yrkande om avslag på motionen" decides what that asks for; to reject it decides nothing. */
function withoutProposal(printed: string, ...groups: unknown[]): string {
  const { about = "" } = groups.at(-1) as { about?: string };
  return /^(?:avsl|avstyrk)/iu.test(printed) ? "¤" : `¤${about}`;
}

// "Bifalla motionens intentioner" grants no clause of it.
const OF_ITS_SPIRIT = /bifall\p{L}*(?: till)? motionens (?:intention\p{L}*|syfte|anda|andemening)/giu;

/** Reads the operative points of a decision, each in one line. */
export function verdictsOf(points: string[]): Verdicts {
  const found: Verdicts = { whole: [], clauses: [], followsProposal: false };
  for (const sentence of points.flatMap((point) => point.split(/[.;:]\s+(?=\p{Lu}|att\s)/u))) {
    const masked = sentence.replace(OF_A_PROPOSAL, withoutProposal).replace(OF_ITS_SPIRIT, "¤");
    found.followsProposal ||=
      masked !== sentence && /bifall|biföll|godkänn|god(?:ta|tar)\b|anta/iu.test(sentence);
    readSentence(masked, found);
  }
  return found;
}

function readSentence(sentence: string, found: Verdicts): void {
  const verbs = verbsIn(sentence).map((match) => ({ at: match.index, outcome: outcomeOf(match) }));
  const first = verbs[0];
  if (!first) return;
  const clauses = most(CLAUSE, sentence).map((match) => ({ at: match.index, clauses: clausesIn(match) }));
  const procedural = verbs.find(({ outcome }) => outcome === "BORDLAGD" || outcome === "ATERREMISS");
  if (procedural) found.whole.push(procedural.outcome);
  else if (clauses.length > 0) {
    const verbsFirst = first.at < clauses[0]!.at;
    for (const [index, { at, clauses: named }] of clauses.entries()) {
      const before = verbs.filter((verb) => verb.at < at && verb.at > (clauses[index - 1]?.at ?? -1)).at(-1);
      const after = verbs.find((verb) => verb.at > at && verb.at < (clauses[index + 1]?.at ?? Infinity));
      const near = verbsFirst ? (before ?? after) : (after ?? before);
      const verb =
        near ??
        (verbsFirst ? verbs.filter((other) => other.at < at).at(-1) : verbs.find((other) => other.at > at));
      if (verb) found.clauses.push(...named.map((clause) => ({ clause, outcome: verb.outcome })));
    }
    // "bifalls vad gäller skolvägarna och avslås i övrigt": the first verb is of another part of the motion.
    if (clauses.every(({ clauses: named }) => named.includes("övrigt")) && verbs.length > 1)
      found.whole.push(...verbs.map(({ outcome }) => outcome));
  } else if (MOTION_ONCE.test(sentence)) found.whole.push(...verbs.map(({ outcome }) => outcome));
}

const MOTION_ONCE = new RegExp(MOTION.source, "iu");

/** What follows "med hänvisning till" tells why, and may speak of other decisions. */
function verbsIn(sentence: string): RegExpExecArray[] {
  const verbs = most(VERB, sentence);
  if (!verbs[0]) return verbs;
  const decided = verbs[0].index + verbs[0][0].length;
  const reason = REASONS.exec(sentence.slice(decided));
  // "bifalls enligt vad som sägs ... och i övrigt avslås" goes on deciding.
  if (!reason || /(?:i övrigt|att-sats|beslutssats|att motionen)/iu.test(reason[0])) return verbs;
  return most(VERB, sentence.slice(0, decided + reason.index));
}

// No sentence that decides has more; each clause is held against each verb.
const most = (pattern: RegExp, sentence: string): RegExpExecArray[] =>
  matchesOf(pattern, sentence).slice(0, MOST);

const MOST = 200;

const outcomeOf = (match: RegExpExecArray): Outcome =>
  VERBS[match.slice(1).findIndex((group) => group !== undefined)]![0];

function clausesIn({ groups }: RegExpMatchArray): ClauseOutcome["clause"][] {
  if (groups?.rest) return ["övrigt"];
  if (groups?.ordinals)
    return ORDINALS.flatMap((word, index) =>
      groups.ordinals!.toLowerCase().includes(word) ? [index + 1] : [],
    );
  const printed = groups?.numbers ?? "";
  const range = /^(\d+)\s?[-–]\s?(\d+)$/.exec(printed);
  if (!range)
    return (printed.toLowerCase().match(NUMBERS) ?? []).map((one) => Number(one) || WORDS.indexOf(one) + 1);
  const [from, to] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: Math.max(0, Math.min(to - from, 30) + 1) }, (_, index) => from + index);
}
