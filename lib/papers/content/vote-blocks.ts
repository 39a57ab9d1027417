import { CHOICE } from "@/lib/meetings/ballots";
import { chairOverruled } from "@/lib/meetings/meaning";
import type { CaseItem } from "@/lib/motions/queries";
import { attribution } from "@/lib/vocabulary";
import type { Block, Source } from "../tree";
import { bullets, paragraph, quotation } from "./blocks";
import { listed } from "./wording";

type Place = { prefix: string; item: CaseItem; source: Source };
type Vote = CaseItem["votes"][number];

/** Ja may mean avslag: what the counts stand for is in the voteringsproposition alone. */
export const voteBlocks = ({ prefix, item, source }: Place): Block[] => [
  ...item.votes.flatMap((vote, index) => {
    const id = `${prefix}:vote:${index + 1}`;
    const [meanings, counts] = [meaningsOf(vote), countsOf(vote)];
    return [
      paragraph(`${id}:lead`, "Voteringsproposition:", null),
      quotation(`${id}:question`, vote.question, source),
      ...(meanings ? [paragraph(`${id}:meanings`, meanings, source)] : []),
      ...(counts ? [paragraph(`${id}:counts`, counts, source)] : []),
      ...ballots(id, vote, source),
    ];
  }),
  ...chair({ prefix, item, source }),
];

const meaningsOf = ({ yesMeans, noMeans }: Vote): string =>
  [yesMeans && `Ja stod för ${yesMeans}.`, noMeans && `Nej stod för ${noMeans}.`].filter(Boolean).join(" ");

function countsOf({ yes, no, abstain, absent, castingVote }: Vote): string {
  if (yes + no + abstain === 0) return "";
  const besides = [
    ...(abstain ? [`${abstain}\u00a0avstod`] : []),
    ...(absent ? [`${absent}\u00a0var frånvarande`] : []),
  ];
  return [
    `Omröstningen gav ${counted(yes, "ja")} och ${counted(no, "nej")}.`,
    ...(besides.length > 0 ? [`${listed(besides)}.`] : []),
    ...(castingVote ? ["Ordförandens utslagsröst avgjorde."] : []),
  ].join(" ");
}

const counted = (votes: number, word: string): string =>
  `${votes}\u00a0${word}-${votes === 1 ? "röst" : "röster"}`;

function ballots(id: string, { ballots: all }: Vote, source: Source): Block[] {
  const items = (Object.keys(CHOICE) as (keyof typeof CHOICE)[]).flatMap((choice) => {
    const who = all.filter((ballot) => ballot.choice === choice).map(attribution);
    return who.length > 0
      ? [{ id: `${id}:${choice}`, text: `${CHOICE[choice]}: ${listed(who)}`, source }]
      : [];
  });
  return items.length > 0 ? [bullets(items)] : [];
}

function chair({ prefix, item, source }: Place): Block[] {
  if (!item.chairFinding) return [];
  const overruled = chairOverruled(item) ? " Omröstningen gick emot ordföranden." : "";
  return [paragraph(`${prefix}:chair`, `Ordföranden fann ${item.chairFinding}.${overruled}`, source)];
}
