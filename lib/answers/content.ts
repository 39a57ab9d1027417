import "server-only";
import { PlainDate, toDb, toDbOrNull } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import { readVoting } from "@/lib/meetings/act";
import { refuseForbidden } from "@/lib/meetings/doubts";
import { itemChildren, itemColumns } from "@/lib/meetings/item";
import { meetingOn } from "@/lib/meetings/meeting";
import { votingFindings } from "@/lib/meetings/rules/voting";
import { voteRows } from "@/lib/meetings/votes";
import type { AnswerInput } from "./schema";

/** What an answer is made of, whether it is logged or set right. */

export async function answerColumns(
  tx: Transaction,
  { motionId, bodyId }: { motionId: string; bodyId: string },
  input: Omit<AnswerInput, "replyId">,
) {
  const { clauseStances } = input;
  const asked = await tx.clause.count({
    where: { motionId, id: { in: clauseStances.map(({ clauseId }) => clauseId) } },
  });
  if (asked < clauseStances.length) {
    throw new Refusal("", "En av att-satserna finns inte längre i motionen. Ladda om sidan.");
  }
  const decided = input.status === "DECIDED" && input.meetingOn;
  if (decided) refuseForbidden(votingFindings(await readVoting(tx, bodyId, decided, input)));
  return {
    ...(decided ? await meetingOn(tx, bodyId, decided) : { meetingId: null, year: null }),
    status: input.status,
    paragraph: input.paragraph,
    registrationNumber: input.registrationNumber,
    reportDatedOn: toDbOrNull(input.reportDatedOn),
    decisionText: input.decisionText,
    summary: input.summary,
    stance: input.stance,
    dispatchTo: input.dispatchTo,
    clauseStances: { create: clauseStances },
    ...itemColumns(input),
    ...itemChildren(input),
    votes: voteRows(input.votes),
  };
}

/** The decided answer replaces everything that the proposal said; its documents stay. */
export async function clearChildren(tx: Transaction, minutesItemId: string): Promise<void> {
  const where = { minutesItemId };
  await tx.clauseStance.deleteMany({ where });
  await tx.speaker.deleteMany({ where });
  await tx.proposal.deleteMany({ where });
  await tx.note.deleteMany({ where });
  await tx.nonParticipant.deleteMany({ where });
  await tx.vote.deleteMany({ where });
}

/** The referral is answered the day the body decided; what came as a draft is from then on received. */
export async function closeReferral(
  tx: Transaction,
  { referralId, minutesItemId }: { referralId: string; minutesItemId: string },
  decided: PlainDate,
): Promise<void> {
  await tx.referral.update({
    where: { id: referralId },
    data: { closedOn: toDb(decided) },
    select: { id: true },
  });
  await tx.document.updateMany({
    where: { minutesItemId, status: "DRAFT" },
    data: { status: "RECEIVED", statusOn: toDb(decided) },
  });
}

export function checkOrder(sentOn: PlainDate, input: Pick<AnswerInput, "meetingOn" | "reportDatedOn">): void {
  const early = (day: PlainDate | null) => day !== null && PlainDate.compare(day, sentOn) < 0;
  const sent = `remissen skickades (${sentOn})`;
  if (early(input.meetingOn)) throw new Refusal("meetingOn", `Svaret kan inte vara beslutat innan ${sent}.`);
  if (early(input.reportDatedOn)) {
    throw new Refusal("reportDatedOn", `Svaret kan inte vara daterat innan ${sent}.`);
  }
}
