import "server-only";
import { fromDb } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { attribution, type NOTE_KIND, OUTCOME, paragraphSign, STANCE } from "@/lib/vocabulary";
import type { InWords, Row } from "./in-words";

const inOrder = { orderBy: { position: "asc" } } as const;
const perClause = { clause: { select: { position: true } } } as const;

const ALL = {
  body: { select: { name: true } },
  meeting: { select: { heldOn: true } },
  recommittedTo: { select: { name: true } },
  clauses: { include: perClause },
  clauseStances: { include: perClause },
  speakers: inOrder,
  proposals: inOrder,
  votes: { ...inOrder, include: { ballots: inOrder } },
  notVoting: inOrder,
  notes: inOrder,
} as const;

/** A paragraph of minutes: an answer to a referral, or a decision. */
export async function itemInWords(tx: Transaction, id: string): Promise<InWords | null> {
  const item = await tx.minutesItem.findUnique({ where: { id }, include: ALL });
  if (!item) return null;
  const day = (date: Date | null | undefined) => (date ? fromDb(date).toString() : null);
  const held = day(item.meeting?.heldOn);
  const clause = ({ clause: { position }, said }: { clause: { position: number }; said: string }) =>
    `att-sats ${position}: ${said.toLowerCase()}`;
  const clauses = [
    ...item.clauses.map((one) => ({ ...one, said: OUTCOME[one.outcome] })),
    ...item.clauseStances.map((one) => ({ ...one, said: STANCE[one.stance] })),
  ].sort((a, b) => a.clause.position - b.clause.position);
  const notes = (kind: keyof typeof NOTE_KIND) => item.notes.filter((note) => note.kind === kind).map(said);
  return {
    motionId: item.motionId,
    minutesItemId: item.id,
    entry: nameOf(item, held),
    rows: [
      row("Organ", item.body.name),
      row("Sammanträde", held),
      row("Paragraf", item.paragraph && paragraphSign(item.paragraph)),
      row("Ärende på föredragningslistan", item.agendaNumber),
      row("Organets diarienummer", item.registrationNumber),
      row("Tjänsteutlåtande daterat", day(item.reportDatedOn)),
      row("Beslutet", item.decisionText),
      row("Sammanfattning", item.summary),
      row("Ställningstagande", item.stance && STANCE[item.stance]),
      row("Utfall", item.outcome && OUTCOME[item.outcome]),
      row("Per att-sats", clauses.map(clause).join("; ")),
      row("Bordlagd till", day(item.tabledToOn)),
      row("Återremitterad till", item.recommittedTo?.name),
      row("Av en minoritet (KL 5:50)", item.byMinority ? "ja" : "nej"),
      row("Skäl", item.reason),
      row("Propositionsordning", item.propositionOrder),
      row("Ordföranden finner", item.chairFinding),
      row("Omedelbart justerad", item.immediatelyApproved ? "ja" : "nej"),
      row("Yttrade sig", item.speakers.map(attribution).join("; ")),
      row("Yrkanden", item.proposals.map(said).join("; ")),
      row("Omröstning", item.votes.map(voteInWords).join("; ")),
      row("Deltog inte", item.notVoting.map(whoNot).join("; ")),
      row("Protokollsanteckningar", notes("PROTOCOL_NOTE").join("; ")),
      row("Särskilda yttranden", notes("SEPARATE_STATEMENT").join("; ")),
      row("Reservationer", notes("RESERVATION").join("; ")),
      row("Skickas till", item.dispatchTo.join("; ")),
    ],
  };
}

const row = (field: string, value: string | null | undefined): Row => ({ field, value: value || "–" });

const said = (note: { name: string | null; party: string | null; text: string | null }): string =>
  [attribution(note), note.text].filter(Boolean).join(": ");

function nameOf(
  item: { referralId: string | null; status: string; body: { name: string } },
  held: string | null,
): string {
  if (item.referralId === null) return `Beslutet i ${item.body.name} ${held}`;
  return item.status === "DECIDED"
    ? `Remissvaret från ${item.body.name}`
    : `Förslaget till remissvar från ${item.body.name}`;
}

type Vote = Prisma.VoteGetPayload<{ include: { ballots: true } }>;

const CHOICE = { YES: "ja", NO: "nej", ABSTAIN: "avstår", ABSENT: "frånvarande" };

function voteInWords({ question, yesMeans, noMeans, yes, no, abstain, absent, castingVote, ballots }: Vote) {
  const meaning = yesMeans || noMeans ? ` (ja: ${yesMeans ?? "–"}, nej: ${noMeans ?? "–"})` : "";
  const counts = `${yes} ja, ${no} nej, ${abstain} avstår, ${absent} frånvarande`;
  const names = ballots.map((ballot) => `${attribution(ballot)} ${CHOICE[ballot.choice]}`).join(", ");
  return [`${question}${meaning}`, counts, castingVote ? "utslagsröst" : "", names]
    .filter(Boolean)
    .join(", ");
}

const whoNot = (one: { kind: string; name: string; party: string | null }) =>
  `${attribution(one)} (${one.kind === "CONFLICT_OF_INTEREST" ? "jäv" : "deltog inte i beslutet"})`;
