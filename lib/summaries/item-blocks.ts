import type { CaseFile, CaseItem } from "@/lib/motions/queries";
import { attribution } from "@/lib/vocabulary";
import { bullets, paragraph, quotation } from "./blocks";
import type { Block, Source } from "./tree";
import { listed, outcomeWord } from "./wording";

type Place = { prefix: string; motion: CaseFile; item: CaseItem; source: Source };

/**
 * What a minutes item says after the sentence that leads up to its decision: the same for an answer, a
 * proposal and the council's decision. Notes and the dispatch list have sections of their own.
 */
export const itemBlocks = (place: Place): Block[] => [
  quotation(`${place.prefix}:decision`, place.item.decisionText, place.source),
  ...clauseOutcomes(place),
  ...summary(place),
  ...speakers(place),
  ...proposals(place),
  ...votes(place),
];

function clauseOutcomes({ motion, item, source }: Place): Block[] {
  const rows = motion.clauses.flatMap(({ id, position, text }) => {
    const decided = item.clauses.find(({ clauseId }) => clauseId === id);
    return decided ? [{ cells: [`${position}. ${text}`, outcomeWord(decided.outcome)], source }] : [];
  });
  if (rows.length === 0) return [];
  const caption = item.body.kind === "COUNCIL" ? "Beslut om varje att-sats" : "Förslag om varje att-sats";
  return [{ kind: "table", caption, columns: ["Att-sats", "Utfall"], rows }];
}

function summary({ prefix, item, source }: Place): Block[] {
  if (!item.summary) return [];
  return [
    paragraph(`${prefix}:summary-lead`, "Sammanfattningen lyder:", null),
    quotation(`${prefix}:summary`, item.summary, source),
  ];
}

function speakers({ prefix, item, source }: Place): Block[] {
  if (item.speakers.length === 0) return [];
  const names = listed(item.speakers.map(attribution));
  return [paragraph(`${prefix}:speakers`, `Under överläggningen yttrade sig ${names}.`, source)];
}

function proposals({ prefix, item, source }: Place): Block[] {
  if (item.proposals.length === 0) return [];
  const items = item.proposals.map((proposal, index) => ({
    id: `${prefix}:proposal:${index + 1}`,
    text: [attribution(proposal), proposal.text].filter(Boolean).join(": "),
    source,
  }));
  return [paragraph(`${prefix}:proposals-lead`, "Yrkanden:", null), bullets(items)];
}

/** Ja may mean avslag: what the counts stand for is in the voteringsproposition alone. */
const votes = ({ prefix, item, source }: Place): Block[] =>
  item.votes.flatMap((vote, index) => {
    const id = `${prefix}:vote:${index + 1}`;
    const counts = voteCounts(vote);
    return [
      paragraph(`${id}:lead`, "Voteringsproposition:", null),
      quotation(`${id}:question`, vote.question, source),
      ...(counts ? [paragraph(`${id}:counts`, counts, source)] : []),
    ];
  });

function voteCounts({ yes, no, abstain, absent, castingVote }: CaseItem["votes"][number]): string {
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
