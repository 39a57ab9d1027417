import { columnVotes } from "./column-votes.ts";
import { matchesOf } from "./matches.ts";
import { findPeople } from "./people.ts";
import type { Span, VoteCount } from "./types.ts";

type NamedVote = { count: VoteCount; span: Span };

const WORD = { yes: "ja", no: "nej", abstain: "avstår|avstod", absent: "frånvarande" } as const;
type Side = keyof typeof WORD;
const SIDES = Object.keys(WORD) as Side[];

// "... röstar Ja (7).": the names stand before.
const AFTER_NAMES =
  /(?<!\p{L})(?:röstar|röstade)\s+(?:för\s+)?["”]?(?:(?<yes>ja)|(?<no>nej))(?!\p{L})["”]?\s*(?:\((?<count>\d{1,3})\))?(?<list>\s*:)?|(?<!\p{L})(?<abstain>avstår|avstod)(?: från att rösta)?\s*\((?<abstained>\d{1,3})\)/giu;
// "Ja-röster: names", "Följande röstar Nej: names".
const BEFORE_NAMES =
  /(?<!\p{L})(?:(?<yes>ja)|(?<no>nej))[ -]?(?:röst(?:er|ar)?)?\s*(?:\((?<count>\d{1,3})\s?(?:st|röster)?\))?\s*:|(?:^|\n)[ \t]*(?<abstain>avstår|avstod)(?: från att rösta)?\s*:|(?:^|\n)[ \t]*(?<absent>frånvarande)\s*:/giu;
// A row of a roll call: a name with its party, then one word.
const ROW =
  /\)\s{1,60}(?:(?<yes>ja)|(?<no>nej)|(?<abstain>avstår|avstod)|(?<absent>frånvarande|frånv))(?![\p{L}:])(?!\s+för)/giu;
// A total under columns: "Summa 31 20 1".
const TOTALS =
  /(?:^|\n)[ \t]*(?:summa|totalt|resultat|antal röster|s:a)\s*:?[ \t]+(\d{1,3})[ \t]+(\d{1,3})(?:[ \t]+(\d{1,3}))?(?:[ \t]+(\d{1,3}))?[ \t]*(?=\n|$)/giu;
const COLUMNS = /(?<!\p{L})ja[ \t]+nej(?:[ \t]+(?:avstår|avst\.?))?(?![\p{L}])/iu;

/** The votes of a stretch that lists who voted how instead of counting: one for each yes with its no. */
export function namedVotes(part: string): NamedVote[] {
  const totals = COLUMNS.test(part) ? matchesOf(TOTALS, part) : [];
  if (totals.length > 0)
    return totals.map((match) => {
      const [yes, no, abstain, absent] = match.slice(1).map((n) => Number(n ?? 0));
      return vote({ yes, no, abstain, absent }, match.index, match.index + match[0].length);
    });
  const crossed = columnVotes(part);
  if (crossed) return [vote(crossed.count, crossed.span.start, crossed.span.end)];
  return paired(sidesAfter(part)) ?? paired(sidesBefore(part)) ?? rollCall(part);
}

type Count = { side: Side; count: number; start: number; end: number };

function sidesAfter(part: string): Count[] {
  let from = 0;
  return matchesOf(AFTER_NAMES, part).flatMap((match) => {
    if (match.groups?.list) return [];
    const end = match.index + match[0].length;
    const sentence = part.slice(from, match.index);
    const people = findPeople(sentence.slice(sentence.search(/(?:^|[.:”"]\s)[^.:]*$/u)));
    from = end;
    const printed = match.groups?.count ?? match.groups?.abstained;
    const count = printed ? Number(printed) : people.length;
    return count > 0 ? [{ side: sideOf(match), count, start: match.index, end }] : [];
  });
}

function sidesBefore(part: string): Count[] {
  const marks = matchesOf(BEFORE_NAMES, part);
  return marks.flatMap((match, index) => {
    const start = match.index + match[0].length;
    const stop = marks[index + 1]?.index ?? part.length;
    const people = findPeople(part.slice(start, stop).split(/\n[ \t]*\n\p{Lu}[^(]{0,60}\n/u)[0] ?? "");
    const count = match.groups?.count ? Number(match.groups.count) : people.length;
    return count > 0 ? [{ side: sideOf(match), count, start: match.index, end: start }] : [];
  });
}

const sideOf = ({ groups }: RegExpMatchArray): Side =>
  SIDES.find((side) => groups?.[side] !== undefined) ?? "abstain";

/** A vote runs from one yes to the next; null unless some yes has its no. */
function paired(counts: Count[]): NamedVote[] | null {
  const votes: NamedVote[] = [];
  for (const { side, count, start, end } of counts) {
    const last = votes.at(-1);
    if (!last || (side === "yes" && last.count.yes > 0)) votes.push(vote({ [side]: count }, start, end));
    else {
      last.count[side] += count;
      last.span.end = end;
    }
  }
  const whole = votes.filter(({ count: { yes, no } }) => yes > 0 && no > 0);
  return whole.length > 0 ? whole : null;
}

function rollCall(part: string): NamedVote[] {
  const rows = matchesOf(ROW, part);
  const count = vote({}, rows[0]?.index ?? 0, (rows.at(-1)?.index ?? 0) + (rows.at(-1)?.[0].length ?? 0));
  for (const row of rows) count.count[sideOf(row)] += 1;
  return count.count.yes > 0 && count.count.no > 0 ? [count] : [];
}

const vote = (
  { yes = 0, no = 0, abstain = 0, absent = 0 }: Partial<VoteCount>,
  start: number,
  end: number,
): NamedVote => ({
  count: { yes, no, abstain, absent },
  span: { start, end },
});
