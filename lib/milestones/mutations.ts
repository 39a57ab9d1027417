import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { corrected } from "@/lib/corrections/corrected";
import { fromDb, fromDbOrNull, PlainDate, toDb } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { settlingItem } from "@/lib/meetings/settling";
import { closingOf } from "@/lib/process/closing";
import { lastAppealDay } from "@/lib/process/notice";
import { enterMilestone } from "./record";
import { councilMetThatDay } from "./reported";
import type { CloseInput, CorrectMilestoneInput, MilestoneInput } from "./schema";
import { closingWords } from "./words";

/** Records a dated fact about the case: raised, sent to the board, reported, withdrawn … */
export async function recordMilestone(actor: Actor, input: MilestoneInput): Promise<void> {
  authorize(actor, "record decisions");
  const { motionId, version } = input;
  await audited(actor, { motionId, version }, async (tx, record) => {
    const overrideReason = input.kind === "REPORTED" ? await councilMetThatDay(tx, input) : null;
    await enterMilestone(tx, record, { ...input, overrideReason });
  });
}

/** Sets the date or the note of a milestone right; one that never happened is voided. */
export async function correctMilestone(actor: Actor, input: CorrectMilestoneInput): Promise<void> {
  authorize(actor, "record decisions");
  const { motionId, version, milestoneId: id, occurredOn, note, correctionReason } = input;
  await audited(actor, { motionId, version }, async (tx, record) => {
    const milestone = await tx.milestone.findFirst({ where: { id, motionId }, include: { motion: true } });
    if (!milestone) throw new Refusal("", "Händelsen finns inte längre. Den kan ha strukits.");
    if (toDb(occurredOn) < (milestone.motion.writtenOn ?? milestone.motion.receivedOn)) {
      throw new Refusal("occurredOn", "Det kan inte ha hänt innan motionen skrevs.");
    }
    const moved = milestone.kind === "REPORTED" && !fromDb(milestone.occurredOn).equals(occurredOn);
    const despite = moved ? await councilMetThatDay(tx, input) : null;
    const reason = [correctionReason, despite].filter(Boolean).join(" ");
    await corrected(tx, record, { kind: "MILESTONE", id, reason }, async () => {
      await tx.milestone.update({ where: { id }, data: { occurredOn: toDb(occurredOn), note } });
    });
  });
}

/**
 * Closes the case: when the decision has been dispatched and the time for appeal is out (KL 13:5), or
 * against what is missing, with a reason that is kept.
 */
export async function closeCase(actor: Actor, input: CloseInput): Promise<void> {
  authorize(actor, "record decisions");
  const { motionId, version, occurredOn, reason } = input;
  await audited(actor, { motionId, version }, async (tx, record) => {
    const end = await endOf(tx, motionId);
    if (end.closed) throw new Refusal("", "Ärendet är redan avslutat.");
    const { missing } = closingOf(end, occurredOn);
    if (missing.includes("NOT_SETTLED")) throw new Refusal("", closingWords("NOT_SETTLED", end));
    if (end.settlement && PlainDate.compare(occurredOn, end.settlement.on) < 0) {
      throw new Refusal(
        "occurredOn",
        `Ärendet kan inte ha avslutats innan det avgjordes (${end.settlement.on}).`,
      );
    }
    if (missing.length > 0 && !reason) {
      const what = missing.map((one) => closingWords(one, end)).join(" ");
      throw new Refusal("reason", `${what} Skriv varför ärendet avslutas ändå.`);
    }
    await tx.milestone.create({
      data: { motionId, kind: "CLOSED", occurredOn: toDb(occurredOn), note: reason },
    });
    const details = { kind: "CLOSED", on: occurredOn.toString(), note: reason };
    record({ action: "milestone-recorded", details });
  });
}

/** How the road ended, and what has been done since. */
async function endOf(tx: Transaction, motionId: string) {
  const [settling, milestones, dispatches] = [
    await settlingItem(tx, motionId),
    await tx.milestone.findMany({ where: { motionId, kind: { in: ["WITHDRAWN", "CLOSED"] } } }),
    await tx.dispatch.findMany({ where: { motionId }, select: { sentOn: true } }),
  ];
  const withdrawn = milestones.find(({ kind }) => kind === "WITHDRAWN");
  const settlement = settling
    ? { on: settling.heldOn, outcome: settling.outcome }
    : withdrawn && { on: fromDb(withdrawn.occurredOn), outcome: null };
  return {
    settlement: settlement ?? null,
    dispatches: dispatches.map(({ sentOn }) => ({ on: fromDbOrNull(sentOn) })),
    lastAppealDay: settling?.postedOn ? lastAppealDay(settling.postedOn) : null,
    closed: milestones.some(({ kind }) => kind === "CLOSED"),
  };
}
