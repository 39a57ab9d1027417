import { CHOICE } from "@/lib/meetings/ballots";
import type { CaseItem } from "@/lib/motions/queries";
import { attribution } from "@/lib/vocabulary";

type Vote = CaseItem["votes"][number];

/** One vote as lines: how it fell and what each side stood for, the question, and who voted how. */
export function voteInWords(vote: Vote): string {
  const { question, yes, no, abstain, absent, castingVote, yesMeans, noMeans } = vote;
  const counts = [
    side(yes, "ja", yesMeans),
    side(no, "nej", noMeans),
    ...(abstain ? [`${abstain} avstår`] : []),
    ...(absent ? [`${absent} frånvarande`] : []),
  ];
  const fell = `${counts.join(", ")}${castingVote ? ", avgjort med utslagsröst" : ""}.`;
  return [fell, question, ...namesIn(vote)].join("\n");
}

const side = (votes: number, word: string, means: string | null) =>
  `${votes} ${word}${means ? ` (${means})` : ""}`;

const namesIn = ({ ballots }: Vote): string[] =>
  (Object.keys(CHOICE) as (keyof typeof CHOICE)[]).flatMap((choice) => {
    const names = ballots.filter((ballot) => ballot.choice === choice).map(attribution);
    return names.length > 0 ? [`${CHOICE[choice]}: ${names.join(", ")}.`] : [];
  });
