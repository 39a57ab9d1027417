import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { visibleTo } from "@/lib/auth/visibility";
import { fromDb, PlainDate, toDb, toDbOrNull } from "@/lib/dates";
import { db, type Transaction } from "@/lib/db/client";
import { NotVisible, Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { fileItemDocuments, itemChildren, readItemUploads } from "@/lib/meetings/item";
import { meetingOn } from "@/lib/meetings/meeting";
import type { AnswerInput, DeclineInput, ReferInput } from "./schema";

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

/**
 * Logs what a body answered. With status PROPOSED there is only a tjänsteutlåtande: the referral stays
 * open until the body has decided, and logging the decision fills in the same item.
 */
export async function logAnswer(actor: Actor, input: AnswerInput): Promise<void> {
  authorize(actor, "log answers");
  const { motionId } = await findReferral(actor, input.referralId);
  const uploads = await readItemUploads(input);
  await audited(actor, { motionId, version: input.version }, async (tx, record) => {
    const referral = await openReferral(tx, input.referralId);
    checkOrder(fromDb(referral.sentOn), input);
    const decided = input.status === "DECIDED" && input.meetingOn;
    const proposed = referral.answer;
    if (proposed) await clearChildren(tx, proposed.id);
    const columns = {
      ...(decided ? await meetingOn(tx, referral.bodyId, decided) : { meetingId: null, year: null }),
      status: input.status,
      paragraph: input.paragraph,
      registrationNumber: input.registrationNumber,
      reportDatedOn: toDbOrNull(input.reportDatedOn),
      decisionText: input.decisionText,
      summary: input.summary,
      stance: input.stance,
      dispatchTo: input.dispatchTo,
      ...itemChildren(input),
    };
    const { id } = proposed
      ? await tx.minutesItem.update({ where: { id: proposed.id }, data: columns, select: { id: true } })
      : await tx.minutesItem.create({
          data: { ...columns, motionId, bodyId: referral.bodyId, referralId: referral.id },
          select: { id: true },
        });
    if (decided) {
      await tx.referral.update({
        where: { id: referral.id },
        data: { closedOn: toDb(decided) },
        select: { id: true },
      });
      await tx.document.updateMany({
        where: { minutesItemId: id, status: "DRAFT" },
        data: { status: "RECEIVED", statusOn: toDb(decided) },
      });
    }
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
            },
          }
        : {
            action: "answer-proposed",
            details: { ...item, reportDatedOn: input.reportDatedOn?.toString() ?? null },
          },
    );
    await fileItemDocuments(tx, record, uploads, {
      actor,
      motionId,
      referralId: referral.id,
      minutesItemId: id,
      bodyName: referral.body.name,
      paragraph: input.paragraph,
      decidedOn: decided || null,
      reportDatedOn: input.reportDatedOn,
    });
  });
}

/** The body says that it will not answer ("avstår"), which closes its referral without a §. */
export async function declineReferral(actor: Actor, input: DeclineInput): Promise<void> {
  authorize(actor, "log answers");
  const { motionId } = await findReferral(actor, input.referralId);
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

/** Which case a referral belongs to, among what the actor may see. */
async function findReferral(actor: Actor, id: string): Promise<{ motionId: string }> {
  const referral = await db.referral.findFirst({
    where: { id, motion: visibleTo(actor) },
    select: { motionId: true },
  });
  if (!referral) throw new NotVisible();
  return referral;
}

async function openReferral(tx: Transaction, id: string) {
  const referral = await tx.referral.findUniqueOrThrow({
    where: { id },
    include: { body: true, answer: { select: { id: true } } },
  });
  if (referral.closedOn)
    throw new Refusal(
      "",
      "Remissen är redan avslutad: organet har svarat eller avstått, eller så är remissen återkallad.",
    );
  return referral;
}

function checkOrder(sentOn: PlainDate, input: AnswerInput): void {
  const early = (day: PlainDate | null) => day !== null && PlainDate.compare(day, sentOn) < 0;
  const sent = `remissen skickades (${sentOn})`;
  if (early(input.meetingOn)) throw new Refusal("meetingOn", `Svaret kan inte vara beslutat innan ${sent}.`);
  if (early(input.reportDatedOn)) {
    throw new Refusal("reportDatedOn", `Svaret kan inte vara daterat innan ${sent}.`);
  }
}

/** The decided answer replaces everything that the proposal said; its documents stay. */
async function clearChildren(tx: Transaction, minutesItemId: string): Promise<void> {
  const where = { minutesItemId };
  await tx.speaker.deleteMany({ where });
  await tx.proposal.deleteMany({ where });
  await tx.note.deleteMany({ where });
}
