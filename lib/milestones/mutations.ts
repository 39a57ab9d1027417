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
import { attribution } from "@/lib/vocabulary";
import type { CloseInput, CorrectMilestoneInput, MilestoneInput } from "./schema";
import { closingWords } from "./words";

/** Records a dated fact about the case: raised, sent to the board, reported, withdrawn … */
export async function recordMilestone(actor: Actor, input: MilestoneInput): Promise<void> {
  authorize(actor, "record decisions");
  const { motionId, version, kind, occurredOn, note } = input;
  await audited(actor, { motionId, version }, async (tx, record) => {
    const motion = await tx.motion.findUniqueOrThrow({
      where: { id: motionId },
      select: {
        receivedOn: true,
        writtenOn: true,
        raisedOn: true,
        open: true,
        movers: { select: { position: true, name: true, party: true } },
      },
    });
    if (toDb(occurredOn) < (motion.writtenOn ?? motion.receivedOn)) {
      throw new Refusal("occurredOn", "Det kan inte ha hänt innan motionen skrevs.");
    }
    if (!motion.open && kind !== "RAISED") throw new Refusal("kind", TOO_LATE[kind]);
    if (kind === "WITHDRAWN") checkWithdrawal(motion.movers, input.withdrawnBy);
    if (kind === "RAISED") {
      if (motion.raisedOn) throw new Refusal("kind", "Motionen är redan väckt.");
      await checkRaised(tx, motionId, occurredOn);
      await tx.motion.update({
        where: { id: motionId },
        data: { raisedOn: toDb(occurredOn) },
        select: { id: true },
      });
    } else {
      await tx.milestone.create({ data: { motionId, kind, occurredOn: toDb(occurredOn), note } });
    }
    record({ action: "milestone-recorded", details: { kind, on: occurredOn.toString(), note } });
  });
}

const SETTLED = "Motionen är avgjord";
const TOO_LATE: Record<Exclude<MilestoneInput["kind"], "RAISED">, string> = {
  ASSIGNED: `${SETTLED} och ska inte längre beredas.`,
  REPORT_READY: `${SETTLED} och ska inte längre beredas.`,
  SUMMONED: `${SETTLED} och kan inte stå på en ny kallelse.`,
  REPORTED: `${SETTLED}. Bara den som inte är avgjord anmäls till fullmäktige (KL 5:35).`,
  WITHDRAWN: `${SETTLED} och kan inte återtas. Det går bara innan fullmäktige har beslutat.`,
};

async function checkRaised(tx: Transaction, motionId: string, raisedOn: PlainDate): Promise<void> {
  const settling = await settlingItem(tx, motionId);
  if (!settling || PlainDate.compare(raisedOn, settling.heldOn) <= 0) return;
  const message = `Motionen avgjordes ${settling.heldOn}, och ska ha väckts före det (KL 5:22).`;
  throw new Refusal("occurredOn", message);
}

/** The standing orders: a motion is withdrawn by all who signed it, before the council decides. */
function checkWithdrawal(
  movers: { position: number; name: string; party: string | null }[],
  withdrawnBy: number[],
): void {
  const others = movers.filter(({ position }) => !withdrawnBy.includes(position)).map(attribution);
  if (others.length === 0) return;
  const message =
    others.length === movers.length
      ? "Markera de motionärer som har återtagit motionen. Alla som har skrivit under måste göra det (arbetsordningen)."
      : `Motionen är inte återtagen: ${others.join(" och ")} har inte återtagit den. Alla som har skrivit under måste göra det (arbetsordningen).`;
  throw new Refusal("withdrawnBy", message);
}

/** Sets the date or the note of a milestone right; one that never happened is voided. */
export async function correctMilestone(actor: Actor, input: CorrectMilestoneInput): Promise<void> {
  authorize(actor, "record decisions");
  const { motionId, version, milestoneId: id, occurredOn, note, correctionReason: reason } = input;
  await audited(actor, { motionId, version }, async (tx, record) => {
    const milestone = await tx.milestone.findFirst({ where: { id, motionId }, include: { motion: true } });
    if (!milestone) throw new Refusal("", "Händelsen finns inte längre. Den kan ha strukits.");
    if (toDb(occurredOn) < (milestone.motion.writtenOn ?? milestone.motion.receivedOn)) {
      throw new Refusal("occurredOn", "Det kan inte ha hänt innan motionen skrevs.");
    }
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
