import "server-only";
import { PlainDate, toDb } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import type { Recorder } from "@/lib/events/audited";
import { settlingItem } from "@/lib/meetings/settling";
import { attribution } from "@/lib/vocabulary";
import type { MilestoneInput } from "./schema";

type Entered = Omit<MilestoneInput, "version" | "overrideReason" | "warned"> & {
  /** Why it was recorded although the day was in doubt. */
  overrideReason?: string | null;
};

/** The dated fact, inside the change that records it; refused where it cannot have happened. */
export async function enterMilestone(
  tx: Transaction,
  record: Recorder,
  { motionId, kind, occurredOn, note, withdrawnBy, overrideReason }: Entered,
): Promise<void> {
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
  if (kind === "WITHDRAWN") checkWithdrawal(motion.movers, withdrawnBy);
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
  const details = { kind, on: occurredOn.toString(), note, ...(overrideReason && { overrideReason }) };
  record({ action: "milestone-recorded", details });
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
