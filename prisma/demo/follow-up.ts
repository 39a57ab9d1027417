import type { SignedIn } from "@/lib/auth/permissions";
import { voidEntry } from "@/lib/corrections/mutations";
import { voidInput } from "@/lib/corrections/schema";
import type { PlainDate } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { recordMilestone } from "@/lib/milestones/mutations";
import { milestoneInput } from "@/lib/milestones/schema";
import { extendReferral } from "@/lib/referrals/mutations";
import { extendInput } from "@/lib/referrals/schema";
import { remind as remindBodies } from "@/lib/reminders/mutations";
import { remindInput } from "@/lib/reminders/schema";
import type { DemoStep } from "@/prisma/demo/schema";

/** What people do while they wait for answers, and what they get wrong. */

type Step<K extends DemoStep["kind"]> = Extract<DemoStep, { kind: K }>;

export async function extend(
  officer: SignedIn,
  motionId: string,
  { body, reason }: Step<"extend">,
  dueOn: PlainDate,
): Promise<void> {
  const [referralId = ""] = await openReferrals(motionId, [body]);
  const version = await versionOf(motionId);
  await extendReferral(officer, extendInput.parse({ referralId, version, dueOn: dueOn.toString(), reason }));
}

export async function remind(
  officer: SignedIn,
  motionId: string,
  { bodies, recipient }: Step<"remind">,
  on: PlainDate,
): Promise<void> {
  const referrals = await openReferrals(motionId, bodies);
  await remindBodies(officer, remindInput.parse({ referrals, sentOn: on.toString(), recipient }));
}

export async function mistake(
  secretary: SignedIn,
  motionId: string,
  { reason }: Step<"mistake">,
  on: PlainDate,
): Promise<void> {
  const kind = "SUMMONED";
  const recorded = { motionId, version: await versionOf(motionId), kind, occurredOn: on.toString() };
  await recordMilestone(secretary, milestoneInput.parse(recorded));
  const { id: entryId } = await db.milestone.findFirstOrThrow({ where: { motionId, kind } });
  const version = await versionOf(motionId);
  await voidEntry(secretary, voidInput.parse({ motionId, version, kind: "MILESTONE", entryId, reason }));
}

export async function versionOf(id: string): Promise<number> {
  const { version } = await db.motion.findUniqueOrThrow({ where: { id }, select: { version: true } });
  return version;
}

export async function openReferrals(motionId: string, bodies: string[]): Promise<string[]> {
  const where = { motionId, body: { name: { in: bodies } }, closedOn: null };
  const found = await db.referral.findMany({ where, select: { id: true } });
  if (found.length < bodies.length) throw new Error(`Not all of ${bodies} are asked.`);
  return found.map(({ id }) => id);
}
