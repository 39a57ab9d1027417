import "server-only";
import { type Actor, authorize, type SignedIn } from "@/lib/auth/permissions";
import { corrected } from "@/lib/corrections/corrected";
import { fromDb, toDb } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { calendarDoubts } from "@/lib/meetings/calendar";
import { settleDoubts } from "@/lib/meetings/doubts";
import { fileItemPart } from "@/lib/meetings/file-item-part";
import { fileItemDocuments, readItemUploads } from "@/lib/meetings/item";
import { answerPrefill } from "@/lib/prefill/answer";
import type { PartReading } from "@/lib/prefill/prefill";
import { openReferral } from "@/lib/referrals/open-referral";
import { motionOfReferral } from "@/lib/referrals/queries";
import { acceptReply } from "@/lib/replies/accept";
import type { Basis } from "@/lib/review/file-part";
import { answerColumns, checkOrder, clearChildren, closeReferral } from "./content";
import { privateWords } from "./private-words";
import type { AnswerInput, CorrectAnswerInput } from "./schema";

/**
 * Logs what a body answered. With status PROPOSED there is only a tjänsteutlåtande: the referral stays
 * open until the body has decided, and logging the decision fills in the same item. `basis` is the part of
 * the inbox that the form was filled in from: it is filed with the answer, and so is what came in from the body
 * where the form was filled in from that.
 */
export async function logAnswer(actor: Actor, input: AnswerInput, basis?: Basis): Promise<void> {
  authorize(actor, "log answers");
  const { motionId } = await motionOfReferral(actor, input.referralId);
  const uploads = await readItemUploads(input);
  await audited(actor, { motionId, version: input.version }, async (tx, record) => {
    const referral = await openReferral(tx, input.referralId);
    checkOrder(fromDb(referral.sentOn), input);
    const decided = input.status === "DECIDED" && input.meetingOn;
    const doubts = decided
      ? [
          ...(await calendarDoubts(tx, referral.bodyId, decided)),
          ...(await privateWords(tx, motionId, input)),
        ]
      : [];
    const overrideReason = settleDoubts(doubts, input);
    const columns = await answerColumns(tx, { motionId, bodyId: referral.bodyId }, input);
    const proposed = referral.answer;
    if (proposed) await clearChildren(tx, proposed.id);
    const { id } = proposed
      ? await tx.minutesItem.update({
          where: { id: proposed.id },
          data: { ...columns, overrideReason },
          select: { id: true },
        })
      : await tx.minutesItem.create({
          data: { ...columns, overrideReason, motionId, bodyId: referral.bodyId, referralId: referral.id },
          select: { id: true },
        });
    if (decided) await closeReferral(tx, { referralId: referral.id, minutesItemId: id }, decided);
    const item = { minutesItemId: id, body: referral.body.name };
    record(
      decided
        ? {
            action: "answer-logged",
            details: {
              ...item,
              meeting: decided.toString(),
              paragraph: input.paragraph,
              stance: input.stance,
              ...(overrideReason && { overrideReason }),
            },
          }
        : {
            action: "answer-proposed",
            details: { ...item, reportDatedOn: input.reportDatedOn?.toString() ?? null },
          },
    );
    const entry = filing(actor, referral, id, input);
    await fileItemDocuments(tx, record, uploads, entry);
    if (basis) await fileItemPart(tx, record, { basis, entry, prefill: await answerFilled(tx, motionId) });
    const { replyId } = input;
    const proposalOf = decided ? undefined : referral.bodyId;
    if (replyId) await acceptReply(tx, record, { replyId, entry, proposalOf });
  });
}

/** Sets a decided answer right: its §, date, stance, text or anything else that the minutes say. */
export async function correctAnswer(actor: Actor, input: CorrectAnswerInput): Promise<void> {
  authorize(actor, "log answers");
  const { referralId, version, correctionReason: reason } = input;
  const { motionId } = await motionOfReferral(actor, referralId);
  const uploads = await readItemUploads(input);
  await audited(actor, { motionId, version }, async (tx, record) => {
    const referral = await answeredReferral(tx, referralId);
    const { id } = referral.answer;
    checkOrder(fromDb(referral.sentOn), input);
    await corrected(tx, record, { kind: "MINUTES_ITEM", id, reason }, async () => {
      const { bodyId, closedOn } = referral;
      const moved = input.meetingOn && toDb(input.meetingOn).getTime() !== closedOn?.getTime();
      const doubts = moved && input.meetingOn ? await calendarDoubts(tx, bodyId, input.meetingOn) : [];
      const overrideReason = settleDoubts(doubts, input);
      await clearChildren(tx, id);
      const columns = await answerColumns(tx, { motionId, bodyId }, input);
      const data = { ...columns, ...(overrideReason && { overrideReason }) };
      await tx.minutesItem.update({ where: { id }, data, select: { id: true } });
      if (input.meetingOn) await closeReferral(tx, { referralId, minutesItemId: id }, input.meetingOn);
    });
    await fileItemDocuments(tx, record, uploads, filing(actor, referral, id, input));
  });
}

async function answerFilled(tx: Transaction, motionId: string) {
  const clauses = await tx.clause.findMany({ where: { motionId }, select: { id: true, position: true } });
  return (part: PartReading) => answerPrefill(part, clauses);
}

async function answeredReferral(tx: Transaction, id: string) {
  const referral = await tx.referral.findUniqueOrThrow({
    where: { id },
    include: { body: true, answer: { select: { id: true, status: true } } },
  });
  const { answer } = referral;
  if (answer?.status === "DECIDED") return { ...referral, answer };
  throw new Refusal("", "Remissen har inget beslutat svar att rätta. Det kan ha strukits.");
}

type Referral = { id: string; motionId: string; body: { name: string } };

type Dated = Pick<AnswerInput, "status" | "paragraph" | "meetingOn" | "reportDatedOn">;

const filing = (actor: SignedIn, referral: Referral, minutesItemId: string, input: Dated) => ({
  actor,
  motionId: referral.motionId,
  referralId: referral.id,
  minutesItemId,
  bodyName: referral.body.name,
  paragraph: input.paragraph,
  decidedOn: input.status === "DECIDED" ? input.meetingOn : null,
  reportDatedOn: input.reportDatedOn,
});
