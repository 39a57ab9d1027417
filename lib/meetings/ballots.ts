import { type Attribution, namesIn, writePeople } from "@/lib/attributions";
import type { BallotChoice } from "@/lib/db/generated/enums";
import { tidy } from "@/lib/fields";

/** Who voted how, as vote lists print it: "Ja: Eva Ek (S), Bo Alm (M)", one line or several for each. */

export type Ballot = Attribution & { choice: BallotChoice };

export const CHOICE: Record<BallotChoice, string> = {
  YES: "Ja",
  NO: "Nej",
  ABSTAIN: "Avstår",
  ABSENT: "Frånvarande",
};

const OPENINGS: [RegExp, BallotChoice][] = [
  [/^ja\b[^:\n]*:/i, "YES"],
  [/^nej\b[^:\n]*:/i, "NO"],
  [/^avst(?:år|od|ående|år från att rösta)[^:\n]*:/iu, "ABSTAIN"],
  [/^frånvarande[^:\n]*:/iu, "ABSENT"],
];

/** `stray` is the first line that no choice stands before. */
export function readBallots(text: string): { ballots: Ballot[]; stray: string | null } {
  const ballots: Ballot[] = [];
  let choice: BallotChoice | null = null;
  for (const line of tidy(text).split("\n").filter(Boolean)) {
    const opening = OPENINGS.find(([pattern]) => pattern.test(line));
    choice = opening?.[1] ?? choice;
    if (choice === null) return { ballots, stray: line };
    const names = opening ? line.replace(opening[0], "") : line;
    for (const who of namesIn(names)) ballots.push({ ...who, choice });
  }
  return { ballots, stray: null };
}

export const writeBallots = (ballots: Ballot[]): string =>
  (Object.keys(CHOICE) as BallotChoice[])
    .map((choice) => ({ choice, names: ballots.filter((ballot) => ballot.choice === choice) }))
    .filter(({ names }) => names.length > 0)
    .map(({ choice, names }) => `${CHOICE[choice]}: ${writePeople(names).replaceAll("\n", ", ")}`)
    .join("\n");
