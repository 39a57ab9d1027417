import type { NonParticipation } from "@/lib/db/generated/enums";
import type { CaseFile, CaseItem } from "@/lib/motions/queries";
import { attribution, NON_PARTICIPATION } from "@/lib/vocabulary";
import type { Block, Source } from "../tree";
import { bullets, paragraph, quotation } from "./blocks";
import { voteBlocks } from "./vote-blocks";
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
  ...propositionOrder(place),
  ...voteBlocks(place),
  ...notVoting(place),
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

function propositionOrder({ prefix, item, source }: Place): Block[] {
  if (!item.propositionOrder) return [];
  return [
    paragraph(`${prefix}:proposition-order-lead`, "Propositionsordning:", null),
    quotation(`${prefix}:proposition-order`, item.propositionOrder, source),
  ];
}

/** To have a conflict of interest and not to take part are two things, and neither is to abstain. */
const notVoting = ({ prefix, item, source }: Place): Block[] =>
  (Object.keys(NON_PARTICIPATION) as NonParticipation[]).flatMap((kind) => {
    const who = item.notVoting.filter((person) => person.kind === kind).map(attribution);
    if (who.length === 0) return [];
    return [paragraph(`${prefix}:${kind}`, `${NON_PARTICIPATION[kind]}: ${listed(who)}.`, source)];
  });
