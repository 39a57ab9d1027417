import { z } from "zod";
import type { BallotChoice } from "@/lib/db/generated/enums";
import { checkbox, count, longText, optionalText } from "@/lib/fields";
import { type Ballot, readBallots } from "./ballots";

/**
 * The votes under one §, each in fields of its own: `voteQuestion-1`, `yes-1` … for the first. A
 * counter-proposition, a main and an additional vote are three.
 */
export const VOTES = [1, 2, 3] as const;

export type VoteInput = {
  /** Where it stands in the form. */
  place: number;
  question: string;
  yesMeans: string | null;
  noMeans: string | null;
  yes: number;
  no: number;
  abstain: number;
  absent: number;
  castingVote: boolean;
  ballots: Ballot[];
};

const fields = z.object({
  voteQuestion: optionalText(4_000),
  yesMeans: optionalText(500),
  noMeans: optionalText(500),
  yes: count,
  no: count,
  abstain: count,
  absent: count,
  castingVote: checkbox,
  ballots: longText,
});

export const VOTE_FIELDS = Object.keys(fields.shape);

type Refuse = (field: string, message: string) => void;

export const readVotes = (form: Record<string, unknown>, refuse: Refuse): VoteInput[] =>
  VOTES.flatMap((place) => readVote(form, place, (name, message) => refuse(`${name}-${place}`, message)));

function readVote(form: Record<string, unknown>, place: number, refuse: Refuse): VoteInput[] {
  const own = Object.fromEntries(VOTE_FIELDS.map((name) => [name, form[`${name}-${place}`]]));
  const read = fields.safeParse(own);
  if (!read.success) {
    for (const { path, message } of read.error.issues) refuse(String(path[0]), message);
    return [];
  }
  const { voteQuestion, ballots: list, ...vote } = read.data;
  const { ballots, stray } = readBallots(list);
  if (stray) {
    refuse("ballots", `Börja raden med Ja:, Nej:, Avstår: eller Frånvarande: – ”${stray.slice(0, 40)}”.`);
    return [];
  }
  const counts = countsOf(vote, ballots);
  const counted = counts.yes + counts.no + counts.abstain > 0;
  const question = voteQuestion ?? inWords(vote);
  if (counted && !question) refuse("voteQuestion", "Skriv voteringspropositionen: vad ja och nej betyder.");
  if (question && !counted) refuse("yes", "Skriv hur rösterna föll.");
  return question && counted ? [{ ...vote, ...counts, place, question, ballots }] : [];
}

type Counts = Pick<VoteInput, "yes" | "no" | "abstain" | "absent">;

/** Names alone are enough: nobody has to count them too. */
function countsOf({ yes, no, abstain, absent }: Counts, ballots: Ballot[]): Counts {
  const typed = { yes, no, abstain, absent };
  if (yes + no + abstain + absent > 0) return typed;
  const of = (choice: BallotChoice) => ballots.filter((ballot) => ballot.choice === choice).length;
  return { yes: of("YES"), no: of("NO"), abstain: of("ABSTAIN"), absent: of("ABSENT") };
}

const inWords = ({ yesMeans, noMeans }: Pick<VoteInput, "yesMeans" | "noMeans">): string | null =>
  yesMeans && noMeans ? `Ja: ${yesMeans}. Nej: ${noMeans}.` : null;

/** The names in Prisma's nested form. */
export const voteRows = (votes: VoteInput[]) => ({
  create: votes.map(({ place: _place, ballots, ...vote }, index) => ({
    ...vote,
    position: index + 1,
    ballots: { create: ballots.map((ballot, place) => ({ ...ballot, position: place + 1 })) },
  })),
});
