import { writeNotes, writePeople } from "@/lib/attributions";
import { writeBallots } from "@/lib/meetings/ballots";
import type { CaseItem } from "@/lib/motions/queries";

type Values = Record<string, string | null | undefined>;

/** A recorded paragraph as somebody would have typed it: for a form that sets it right or adds to it. */
export function itemValues(item: CaseItem): Values {
  const notes = (kind: CaseItem["notes"][number]["kind"]) =>
    writeNotes(item.notes.filter((note) => note.kind === kind));
  const absent = (kind: CaseItem["notVoting"][number]["kind"]) =>
    writePeople(item.notVoting.filter((who) => who.kind === kind));
  return {
    meetingOn: item.heldOn?.toString(),
    paragraph: item.paragraph,
    agendaNumber: item.agendaNumber,
    registrationNumber: item.registrationNumber,
    reportDatedOn: item.reportDatedOn?.toString(),
    decisionText: item.decisionText,
    summary: item.summary,
    speakers: writePeople(item.speakers),
    proposals: writeNotes(item.proposals),
    propositionOrder: item.propositionOrder,
    chairFinding: item.chairFinding,
    conflictOfInterest: absent("CONFLICT_OF_INTEREST"),
    didNotTakePart: absent("DID_NOT_TAKE_PART"),
    protocolNotes: notes("PROTOCOL_NOTE"),
    separateStatements: notes("SEPARATE_STATEMENT"),
    reservations: notes("RESERVATION"),
    dispatchTo: item.dispatchTo.join("\n"),
    ...Object.assign({}, ...item.votes.map((vote, index) => voteValues(vote, index + 1))),
  };
}

function voteValues(vote: CaseItem["votes"][number], place: number): Values {
  const values = {
    voteQuestion: vote.question,
    yesMeans: vote.yesMeans,
    noMeans: vote.noMeans,
    yes: String(vote.yes),
    no: String(vote.no),
    abstain: String(vote.abstain),
    absent: String(vote.absent),
    castingVote: vote.castingVote ? "on" : null,
    ballots: writeBallots(vote.ballots),
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${name}-${place}`, value]));
}

/** What an answer says beside what every paragraph says. */
export const answerValues = (item: CaseItem): Values => ({
  ...itemValues(item),
  stance: item.stance,
  ...Object.fromEntries(item.clauseStances.map(({ clauseId, stance }) => [`stance-${clauseId}`, stance])),
});

/** What a decision says beside what every paragraph says. */
export const decisionValues = (item: CaseItem): Values => ({
  ...itemValues(item),
  bodyId: item.body.id,
  outcome: item.outcome,
  tabledToOn: item.tabledToOn?.toString(),
  recommittedToId: item.recommittedTo?.id,
  byMinority: item.byMinority ? "on" : null,
  reason: item.reason,
  ...Object.fromEntries(item.clauses.map(({ clauseId, outcome }) => [`clause-${clauseId}`, outcome])),
});
