import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { corrected } from "@/lib/corrections/corrected";
import { fromDb, toDb, today } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { settleDoubts } from "@/lib/meetings/doubts";
import { meetingOn } from "@/lib/meetings/meeting";
import { correctableReferral, REOPENED } from "./correctable";
import { lateDoubts } from "./late-doubts";
import { openReferral } from "./open-referral";
import { motionOfReferral } from "./queries";
import type { CorrectReferralInput, DeclineInput, ExtendInput, ReferInput, WithdrawInput } from "./schema";

/** Sends the motion to one or several bodies (KL 6:12). */
export async function referMotion(actor: Actor, input: ReferInput): Promise<void> {
  authorize(actor, "refer motions");
  const { motionId, version, sentOn, referrals } = input;
  await audited(actor, { motionId, version }, async (tx, record) => {
    const motion = await tx.motion.findUniqueOrThrow({ where: { id: motionId } });
    if (!motion.open) throw new Refusal("", "Motionen är avgjord och kan inte skickas på remiss.");
    if (toDb(sentOn) < (motion.writtenOn ?? motion.receivedOn)) {
      throw new Refusal("sentOn", "Remissen kan inte ha skickats innan motionen skrevs.");
    }
    await checkBodies(tx, input);
    for (const { bodyId, dueOn, question } of referrals) {
      const { id, body } = await tx.referral.create({
        data: { motionId, bodyId, question, sentOn: toDb(sentOn), dueOn: toDb(dueOn) },
        select: { id: true, body: { select: { name: true } } },
      });
      record({
        action: "motion-referred",
        details: { referralId: id, body: body.name, dueOn: dueOn.toString() },
      });
    }
  });
}

/** The body says that it will not answer ("avstår"), which closes its referral without a §. */
export async function declineReferral(actor: Actor, input: DeclineInput): Promise<void> {
  authorize(actor, "log answers");
  const { motionId } = await motionOfReferral(actor, input.referralId);
  await audited(actor, { motionId, version: input.version }, async (tx, record) => {
    const referral = await openReferral(tx, input.referralId);
    const { declinedOn, reason } = input;
    if (toDb(declinedOn) < referral.sentOn) {
      throw new Refusal("declinedOn", "Organet kan inte ha avstått innan remissen skickades.");
    }
    await tx.referral.update({
      where: { id: referral.id },
      data: { declinedOn: toDb(declinedOn), declinedReason: reason, closedOn: toDb(declinedOn) },
      select: { id: true },
    });
    record({
      action: "referral-declined",
      details: { referralId: referral.id, body: referral.body.name, on: declinedOn.toString(), reason },
    });
  });
}

/** Gives the body more time, for a reason; what was the last answer date stays readable. */
export async function extendReferral(actor: Actor, input: ExtendInput): Promise<void> {
  authorize(actor, "refer motions");
  const { motionId } = await motionOfReferral(actor, input.referralId);
  await audited(actor, { motionId, version: input.version }, async (tx, record) => {
    const { id, body, motion, dueOn: before } = await openReferral(tx, input.referralId);
    const { dueOn } = input;
    if (toDb(dueOn) <= before) {
      throw new Refusal("dueOn", `Den nya dagen måste ligga efter sista svarsdag, ${fromDb(before)}.`);
    }
    const overrideReason = settleDoubts(lateDoubts(dueOn, motion), input);
    const reason = [input.reason, overrideReason].filter(Boolean).join(" ");
    const extension = { fromDueOn: before, toDueOn: toDb(dueOn), reason, decidedOn: toDb(today()) };
    await tx.referral.update({
      where: { id },
      data: { dueOn: toDb(dueOn), extensions: { create: extension } },
      select: { id: true },
    });
    const [from, to] = [fromDb(before).toString(), dueOn.toString()];
    record({
      action: "referral-extended",
      details: { referralId: id, body: body.name, from, to, reason },
    });
  });
}

/** Who asked no longer needs an answer. */
export async function withdrawReferral(actor: Actor, input: WithdrawInput): Promise<void> {
  authorize(actor, "refer motions");
  const { motionId } = await motionOfReferral(actor, input.referralId);
  await audited(actor, { motionId, version: input.version }, async (tx, record) => {
    const { id, body, sentOn } = await openReferral(tx, input.referralId);
    const { withdrawnOn, reason } = input;
    if (toDb(withdrawnOn) < sentOn) {
      throw new Refusal("withdrawnOn", "Remissen kan inte ha återkallats innan den skickades.");
    }
    await tx.referral.update({
      where: { id },
      data: { withdrawnOn: toDb(withdrawnOn), withdrawnReason: reason, closedOn: toDb(withdrawnOn) },
      select: { id: true },
    });
    record({
      action: "referral-withdrawn",
      details: { referralId: id, body: body.name, on: withdrawnOn.toString(), reason },
    });
  });
}

/** Sets a referral right; an answer to it moves with it to another body. */
export async function correctReferral(actor: Actor, input: CorrectReferralInput): Promise<void> {
  authorize(actor, "refer motions");
  const { referralId: id, version, correctionReason: reason } = input;
  const { motionId } = await motionOfReferral(actor, id);
  await audited(actor, { motionId, version }, (tx, record) =>
    corrected(tx, record, { kind: "REFERRAL", id, reason }, async () => {
      const referral = await correctableReferral(tx, input);
      const { bodyId, question } = input;
      const { answer } = referral;
      if (answer && bodyId !== referral.bodyId) {
        const meeting = answer.meeting && (await meetingOn(tx, bodyId, fromDb(answer.meeting.heldOn)));
        await tx.minutesItem.update({ where: { id: answer.id }, data: { bodyId, ...meeting } });
      }
      await tx.referral.update({
        where: { id },
        data: {
          bodyId,
          question,
          sentOn: toDb(input.sentOn),
          dueOn: toDb(input.dueOn),
          ...(input.reopened ? REOPENED : {}),
        },
        select: { id: true },
      });
    }),
  );
}

/** The council refers and does not answer; who has not answered yet is not asked a second time. */
async function checkBodies(tx: Transaction, { motionId, referrals }: ReferInput): Promise<void> {
  const ids = referrals.map(({ bodyId }) => bodyId);
  const askable = await tx.body.count({ where: { id: { in: ids }, kind: { not: "COUNCIL" } } });
  if (askable < new Set(ids).size) {
    throw new Refusal("bodies", "Ett av organen finns inte i registret. Välj bland dem som står här.");
  }
  const out = await tx.referral.findMany({
    where: { motionId, bodyId: { in: ids }, closedOn: null },
    select: { body: { select: { name: true } } },
  });
  if (out.length > 0) {
    const names = out.map(({ body }) => body.name).join(", ");
    throw new Refusal(
      "bodies",
      `Motionen är redan ute på remiss hos ${names}. Välj bort det som redan är tillfrågat.`,
    );
  }
}
