import "server-only";
import { type Actor, may, maySeeProposal } from "@/lib/auth/permissions";
import { visibleTo } from "@/lib/auth/visibility";
import { readCalendar } from "@/lib/calendar/queries";
import { fromDb, fromDbOrNull, type PlainDate } from "@/lib/dates";
import { db, type Transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isId } from "@/lib/db/id";
import type { EventDetails } from "@/lib/events/actions";
import { type Choices, roadOf } from "./from-case";
import { planBackwards } from "./plan";
import { type Slipping, touchOf } from "./slipping";
import { standingOf } from "./standing";
import { obstacleInWords } from "./words";

const PLANNABLE = {
  id: true,
  version: true,
  registrationNumber: true,
  title: true,
  caseOfficerId: true,
  open: true,
  phase: true,
  phaseSince: true,
  deadlineOn: true,
  planCouncilOn: true,
  planWritingDays: true,
  milestones: { where: { kind: "REPORTED" }, select: { id: true } },
  referrals: {
    where: { closedOn: null },
    select: { id: true, bodyId: true, dueOn: true, answer: { select: { status: true } } },
  },
} as const satisfies Prisma.MotionSelect;

type Row = Prisma.MotionGetPayload<{ select: typeof PLANNABLE }>;

/** That a body's proposal has come counts only for who may know of it (KL 6:25). */
const plannable = (actor: Actor, { milestones, referrals, ...row }: Row) => ({
  ...row,
  phaseSince: fromDb(row.phaseSince),
  deadlineOn: fromDb(row.deadlineOn),
  planCouncilOn: fromDbOrNull(row.planCouncilOn),
  reported: milestones.length > 0,
  openReferrals: referrals.map(({ id, bodyId, dueOn, answer }) => ({
    id,
    bodyId,
    dueOn: fromDb(dueOn),
    proposed: answer?.status === "PROPOSED" && maySeeProposal(actor, bodyId),
  })),
});

export type Plannable = ReturnType<typeof plannable>;

/** The case inside the transaction that applies its plan. */
export async function readPlannable(
  actor: Actor,
  source: Pick<Transaction, "motion">,
  motionId: string,
): Promise<Plannable> {
  return plannable(
    actor,
    await source.motion.findUniqueOrThrow({ where: { id: motionId }, select: PLANNABLE }),
  );
}

/** A plan is how the preparation is led, and not for who sees the register only as the public does. */
const mayPlan = (actor: Actor, motionId: string) => isId(motionId) && may(actor, "see unpublished cases");

/** An open case with its plan as it would be now; null for who may not see the case, or its plan. */
export async function planOf(actor: Actor, motionId: string, choices: Choices = {}) {
  if (!mayPlan(actor, motionId)) return null;
  const row = await db.motion.findFirst({
    where: { id: motionId, ...visibleTo(actor) },
    relationLoadStrategy: "join",
    select: PLANNABLE,
  });
  if (!row) return null;
  const [calendar, applied] = await Promise.all([readCalendar(db), appliedPlan(motionId)]);
  const motion = plannable(actor, row);
  const road = roadOf(motion, calendar, choices);
  return { motion, calendar, road, planned: road && planBackwards(road), applied };
}
export type CasePlan = NonNullable<Awaited<ReturnType<typeof planOf>>>;

async function appliedPlan(motionId: string): Promise<EventDetails["plan-applied"] | null> {
  const event = await db.event.findFirst({
    where: { motionId, action: "plan-applied" },
    orderBy: { sequence: "desc" },
    select: { details: true },
  });
  return (event?.details as EventDetails["plan-applied"] | undefined) ?? null;
}

/** What has become of the plan that was applied to a case; null without one. */
export async function planStanding(actor: Actor, motionId: string) {
  if (!mayPlan(actor, motionId)) return null;
  const row = await db.motion.findFirst({
    where: { id: motionId, open: true, planCouncilOn: { not: null }, ...visibleTo(actor) },
    select: PLANNABLE,
  });
  if (!row) return null;
  const calendar = await readCalendar(db, { bodyIds: row.referrals.map(({ bodyId }) => bodyId) });
  return standingOf(plannable(actor, row), calendar);
}

export type LastAnswer = { dueOn: PlainDate; meetingOn: PlainDate | null };

/**
 * The last answer date of every body that could be asked, by its id: a body that is missing has no meeting
 * left. Null where there is no way for the motion even if nobody is asked.
 */
export async function answerDates(actor: Actor, motionId: string): Promise<Map<string, LastAnswer> | null> {
  const found = await planOf(actor, motionId);
  if (!found) return null;
  const motion = { ...found.motion, openReferrals: [] };
  const planAsking = (ask: string[]) => {
    const road = roadOf(motion, found.calendar, { ask });
    return road && planBackwards(road).plan;
  };
  if (!planAsking([])?.writing) return null;
  const dates = found.calendar.bodies.flatMap(({ id }) => {
    const answer = planAsking([id])?.answers[0];
    return answer ? [[id, { dueOn: answer.dueOn, meetingOn: answer.meeting?.heldOn ?? null }] as const] : [];
  });
  return new Map(dates);
}

export type BrokenPlan = {
  motionId: string;
  registrationNumber: string;
  title: string;
  caseOfficerId: string | null;
  deadlineOn: PlainDate;
  why: string;
};

/** Open motions that a plan has been applied to, the one with least time first. */
export async function plannableMotions(
  actor: Actor,
  { caseOfficerId }: { caseOfficerId?: string },
): Promise<Plannable[]> {
  const rows = await db.motion.findMany({
    where: { open: true, planCouncilOn: { not: null }, caseOfficerId, ...visibleTo(actor) },
    relationLoadStrategy: "join",
    select: PLANNABLE,
    orderBy: [{ deadlineOn: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => plannable(actor, row));
}

/** Those whose plan cannot be kept any longer, and why. */
export async function brokenPlans(
  actor: Actor,
  filter: { caseOfficerId?: string } = {},
): Promise<BrokenPlan[]> {
  const [motions, calendar] = await Promise.all([plannableMotions(actor, filter), readCalendar(db)]);
  return motions.flatMap((motion) => {
    const standing = standingOf(motion, calendar);
    if (standing?.status !== "BROKEN") return [];
    const { id: motionId, registrationNumber, title, caseOfficerId, deadlineOn } = motion;
    const why = standing.obstacles.map(obstacleInWords).join(" ");
    return { motionId, registrationNumber, title, caseOfficerId, deadlineOn, why };
  });
}

/** The plans that have been applied and that a slipping meeting touches, the one with least time first. */
export async function plansTouched(actor: Actor, slipping: Slipping) {
  const [motions, calendar] = await Promise.all([plannableMotions(actor, {}), readCalendar(db)]);
  return motions.flatMap((motion) => {
    const touched = touchOf(motion, calendar, slipping);
    const { id: motionId, registrationNumber, title } = motion;
    return touched ? [{ motionId, registrationNumber, title, ...touched }] : [];
  });
}
export type TouchedPlan = Awaited<ReturnType<typeof plansTouched>>[number];
