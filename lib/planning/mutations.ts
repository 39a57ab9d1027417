import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { readCalendar } from "@/lib/calendar/queries";
import { type PlainDate, toDb, today } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import { audited, type Recorder } from "@/lib/events/audited";
import { daysOf } from "./days";
import { effectsOf, fingerprint } from "./effects";
import { roadOf } from "./from-case";
import { planBackwards } from "./plan";
import { readPlannable } from "./queries";
import type { ApplyPlanInput } from "./schema";

/** Makes the plan hold: the council meeting that is aimed at, the writing time and every last answer date. */
export async function applyPlan(actor: Actor, input: ApplyPlanInput): Promise<void> {
  authorize(actor, "refer motions");
  const { motionId, version, councilOn, writingDays } = input;
  await audited(actor, { motionId, version }, async (tx, record) => {
    const [motion, calendar] = [await readPlannable(actor, tx, motionId), await readCalendar(tx)];
    if (!motion.open) throw new Refusal("", "Motionen är avgjord och behöver ingen plan.");
    const road = roadOf(motion, calendar, { councilOn, writingDays });
    const plan = road && planBackwards(road).plan;
    if (!plan || fingerprint(plan) !== input.shown) throw new Refusal("", CHANGED);
    const effects = effectsOf(plan, motion, calendar.settings.writingDays);
    if (!effects) throw new Refusal("", "Planen är redan tillämpad.");
    await tx.motion.update({
      where: { id: motionId },
      data: { planCouncilOn: toDb(effects.councilOn), planWritingDays: effects.writingDays },
      select: { id: true },
    });
    record({
      action: "plan-applied",
      details: { council: effects.councilOn.toString(), ...daysOf(plan) },
    });
    for (const change of effects.referrals) await moveDueDate(tx, record, change, effects.councilOn);
  });
}

const CHANGED = "Sammanträdeskalendern har ändrats sedan du öppnade sidan. Ladda om den och läs planen igen.";

async function moveDueDate(
  tx: Transaction,
  record: Recorder,
  { id, body, from, to }: { id: string; body: string; from: PlainDate; to: PlainDate },
  councilOn: PlainDate,
): Promise<void> {
  const reason = `Planen mot fullmäktige ${councilOn}.`;
  await tx.referralExtension.create({
    data: { referralId: id, fromDueOn: toDb(from), toDueOn: toDb(to), reason, decidedOn: toDb(today()) },
    select: { id: true },
  });
  await tx.referral.update({ where: { id }, data: { dueOn: toDb(to) }, select: { id: true } });
  const details = { referralId: id, body, from: from.toString(), to: to.toString(), reason };
  record({ action: "referral-extended", details });
}
