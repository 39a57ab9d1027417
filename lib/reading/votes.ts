import { type Block, ofKind } from "./blocks.ts";
import { matchesOf } from "./matches.ts";
import { namedVotes } from "./named-votes.ts";
import type { MinutesFields, Outcome, Span, VoteCount } from "./types.ts";

type FoundVote = { count: VoteCount; span: Span };

const WORDS = [
  "noll",
  "en",
  "två",
  "tre",
  "fyra",
  "fem",
  "sex",
  "sju",
  "åtta",
  "nio",
  "tio",
  "elva",
  "tolv",
  "tretton",
  "fjorton",
  "femton",
];
const N = String.raw`(\d{1,3}|${WORDS.join("|")}|ett)`;
const OF = String.raw`(?:\s?st\.?)?(?:\s(?:ledamöter|ledamot|röster|personer))?`;
const TO = String.raw`(?:\s*(?:mot|och|samt|resp(?:ektive|\.)?|,|;|\/|–|-)\s*|\s+)(?:(?:medan|röstar|röstade|har)\s)?`;
const SIDE = (word: string) => `(?:röstar |röstade |för )?["”']?${word}["”']?(?:[ -]?(?:röster|röst))?`;
// "48 Ja mot 32 Nej", "18 Ja-röster och 13 Nej-röster", "Fem ja-röster mot sex nej-röster".
const COUNT_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d/.-])${N}${OF} ${SIDE("ja")}(?:\s?\([^)]{0,20}\))?${TO}${N}${OF} ${SIDE("nej")}(?!\p{L})`,
  "giu",
);
// "Ja: 18 Nej: 13", "Ja-röster 18, Nej-röster 13".
const WORD_FIRST =
  /(?<!\p{L})ja(?:[ -]?röster)?\s*(?::|=|–)?\s*(\d{1,3})(?:\s?(?:st|röster|röst))?\.?\s*(?:[,;/]|och|mot)?\s*nej(?:[ -]?röster)?\s*(?::|=|–)?\s*(\d{1,3})(?!\d|[-/.:]\d)/giu;
// "Med 31 röster mot 20".
const ROUND = new RegExp(String.raw`(?<!\p{L})med\s+${N}\s+röster\s+mot\s+${N}(?![\p{L}\d])`, "giu");
const ABSTAIN = new RegExp(
  String.raw`(?<![\p{L}\d/.-])${N}${OF}[ \t]+(?:som )?(?:avstår|avstod|avstående|avstått|nedlagda|lägger ned|lägger ner|lade ner|lade ned)|(?:avstår|avstod|avstående|nedlagda röster)(?:\s?från att rösta)?\s*(?::|\()?\s*(\d{1,3})(?![\d/])`,
  "iu",
);
const ABSENT = new RegExp(
  String.raw`(?<![\p{L}\d/.-])${N}${OF}[ \t]+(?:är |var )?frånvarande|frånvarande\s*:?\s*(\d{1,3})(?![\d/])`,
  "iu",
);
const NEXT_VOTE =
  /(?:voteringsproposition|propositionsordning|omröstning begärs|begärs omröstning|(?:andra|ny) (?:omröstning|votering))/iu;
// Every way to give the figures has one of these.
const MAY_COUNT = /nej|röster/i;
const TAIL = 160;

const amount = (printed: string | undefined): number => {
  if (!printed) return 0;
  if (/^\d/.test(printed)) return Number(printed);
  return Math.max(1, WORDS.indexOf(printed.toLowerCase()));
};

/** The counted votes of a paragraph, in printed order, and the one that decides. */
export function readVotes(
  text: string,
  blocks: Block[],
  outcome: Outcome | undefined,
): Pick<MinutesFields, "vote" | "votes"> {
  const found = firstFound(text, blocks);
  if (found.length === 0) return {};
  const votes = found.filter((vote, index) => !isRepeated(text, found[index - 1], vote));
  const deciding = decides(text, votes, outcome);
  return {
    votes: { value: votes.map(({ count }) => count), spans: votes.map(({ span }) => span), sure: true },
    ...(deciding && { vote: { value: deciding.count, spans: [deciding.span], sure: votes.length === 1 } }),
  };
}

// The decision may repeat the figures of the vote that it goes by.
const TOLD: Block["kind"][][] = [
  ["vote", "procedure", "deliberation", "proposals", "abstaining"],
  ["head", "decision"],
];

function firstFound(text: string, blocks: Block[]): FoundVote[] {
  for (const read of [countedVotes, listedVotes])
    for (const kinds of TOLD) {
      const votes = ofKind(blocks, ...kinds).flatMap(({ span }) => read(text, span));
      if (votes.length > 0) return votes;
    }
  return [];
}

function countedVotes(text: string, span: Span): FoundVote[] {
  const part = text.slice(span.start, span.end);
  if (!MAY_COUNT.test(part)) return [];
  return [COUNT_FIRST, WORD_FIRST, ROUND]
    .flatMap((pattern) => matchesOf(pattern, part))
    .sort((a, b) => a.index - b.index)
    .map((match) => {
      const counts = { yes: amount(match[1]), no: amount(match[2]) };
      const end = match.index + match[0].length;
      const tail = part.slice(end, end + TAIL);
      return {
        count: { ...counts, ...others(untilNext(tail)) },
        span: { start: span.start + match.index, end: span.start + end },
      };
    });
}

const listedVotes = (text: string, span: Span): FoundVote[] =>
  namedVotes(text.slice(span.start, span.end)).map((vote) => ({
    count: vote.count,
    span: { start: span.start + vote.span.start, end: span.start + vote.span.end },
  }));

const untilNext = (tail: string): string => {
  const next = tail.search(NEXT_VOTE);
  return next < 0 ? tail : tail.slice(0, next);
};

function others(tail: string): Pick<VoteCount, "abstain" | "absent"> {
  const [abstain, absent] = [ABSTAIN, ABSENT].map((pattern) => {
    const match = pattern.exec(tail);
    return amount(match?.[1] ?? match?.[2]);
  });
  return { abstain: abstain ?? 0, absent: absent ?? 0 };
}

/** The same figures again are the same vote, unless a new question was put in between. */
function isRepeated(text: string, before: FoundVote | undefined, vote: FoundVote): boolean {
  if (!before || before.count.yes !== vote.count.yes || before.count.no !== vote.count.no) return false;
  return !NEXT_VOTE.test(text.slice(before.span.end, vote.span.start));
}

// Every question that is not the motion's own has one of these.
const MAY_BE_OTHER = /avgöra|återremi|bordlägg|tillägg|motförslag|kontraprop/iu;

/** Votes on additions, on counter-proposals and on whether to decide today do not settle the motion. */
function decides(text: string, votes: FoundVote[], outcome: Outcome | undefined): FoundVote | null {
  const about = votes.map((vote, index) => {
    const before = text.slice(
      Math.max(votes[index - 1]?.span.end ?? 0, vote.span.start - 1_200),
      vote.span.start,
    );
    if (!MAY_BE_OTHER.test(before)) return "main";
    const question = before.slice(
      Math.max(0, before.search(/(?:votering|omröstning)sproposition|(?:^|\n)[ \t]*ja[ -]/iu)),
    );
    if (/avgöra(?:nde|s)? (?:idag|i dag|vid dagens)|återremi|bordlägg/iu.test(question)) return "when";
    if (/tilläggs?(?:yrkande|förslag)/iu.test(question)) return "addition";
    return /motförslag i huvud|kontraproposition|motförslag till/iu.test(before) &&
      !/huvudvotering\s*\n/iu.test(before)
      ? "counter"
      : "main";
  });
  const wanted = outcome === "ATERREMISS" || outcome === "BORDLAGD" ? "when" : "main";
  const last = outcome === "ATERREMISS" ? about.indexOf(wanted) : about.lastIndexOf(wanted);
  return (
    votes[last] ?? (votes.length === 1 && wanted === "main" && about[0] === "counter" ? votes[0]! : null)
  );
}
