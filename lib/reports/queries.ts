import "server-only";
import type { Actor } from "@/lib/auth/permissions";
import { visibleTo } from "@/lib/auth/visibility";
import { fromDb, fromDbOrNull } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Outcome, Prisma } from "@/lib/db/generated/client";
import type { GrantedMotion } from "./granted";
import type { OpenMotion } from "./open-motion";

const select = {
  id: true,
  registrationNumber: true,
  registrationYear: true,
  registrationSerial: true,
  title: true,
  receivedOn: true,
  raisedOn: true,
  deadlineOn: true,
  phase: true,
  phaseSince: true,
  planCouncilOn: true,
  caseOfficer: { select: { name: true } },
  movers: { select: { name: true, party: true }, orderBy: { position: "asc" } },
  referrals: {
    where: { withdrawnOn: null },
    select: {
      sentOn: true,
      dueOn: true,
      closedOn: true,
      declinedOn: true,
      body: { select: { name: true } },
    },
  },
  minutesItems: {
    // What a body is only proposed to decide has not emerged yet, whoever makes the report.
    where: { status: "DECIDED" },
    select: {
      paragraph: true,
      referralId: true,
      stance: true,
      outcome: true,
      summary: true,
      reason: true,
      tabledToOn: true,
      body: { select: { name: true, kind: true } },
      meeting: { select: { heldOn: true } },
      recommittedTo: { select: { name: true } },
    },
    orderBy: [{ meeting: { heldOn: "asc" } }, { createdAt: "asc" }],
  },
  milestones: { select: { kind: true, occurredOn: true } },
} as const satisfies Prisma.MotionSelect;

type Row = Prisma.MotionGetPayload<{ select: typeof select }>;

/**
 * Every open motion that the actor may know of. Those under secrecy only `withSecret`; `secret` is how many
 * were left out for it: the report goes to the council, and from there to everybody.
 */
export async function openMotions(
  actor: Actor,
  withSecret: boolean,
): Promise<{ motions: OpenMotion[]; secret: number }> {
  const seen = { AND: [visibleTo(actor), { open: true }] };
  const [rows, secret] = await Promise.all([
    db.motion.findMany({
      relationLoadStrategy: "join",
      where: withSecret ? seen : { AND: [seen, { secrecyProvision: null }] },
      select,
    }),
    withSecret ? 0 : db.motion.count({ where: { AND: [seen, { secrecyProvision: { not: null } }] } }),
  ]);
  return { motions: rows.map(open), secret };
}

const open = ({ caseOfficer, referrals, minutesItems, milestones, ...row }: Row): OpenMotion => ({
  ...row,
  receivedOn: fromDb(row.receivedOn),
  raisedOn: fromDbOrNull(row.raisedOn),
  deadlineOn: fromDb(row.deadlineOn),
  phaseSince: fromDb(row.phaseSince),
  planCouncilOn: fromDbOrNull(row.planCouncilOn),
  caseOfficer: caseOfficer?.name ?? null,
  referrals: referrals.map(({ body, sentOn, dueOn, closedOn, declinedOn }) => ({
    body: body.name,
    sentOn: fromDb(sentOn),
    dueOn: fromDb(dueOn),
    closedOn: fromDbOrNull(closedOn),
    declinedOn: fromDbOrNull(declinedOn),
  })),
  items: minutesItems.flatMap(({ meeting, referralId, recommittedTo, tabledToOn, ...item }) =>
    meeting
      ? [
          {
            ...item,
            heldOn: fromDb(meeting.heldOn),
            answersReferral: referralId !== null,
            tabledToOn: fromDbOrNull(tabledToOn),
            recommittedTo: recommittedTo?.name ?? null,
          },
        ]
      : [],
  ),
  milestones: milestones.map(({ kind, occurredOn }) => ({ kind, occurredOn: fromDb(occurredOn) })),
});

/** Bifall, also in part or with a condition. */
const GRANTED: Outcome[] = ["APPROVED", "PARTIAL", "CONDITIONAL"];

/** What the council granted during the year, by the day it did. */
export async function grantedMotions(actor: Actor, year: number): Promise<GrantedMotion[]> {
  const rows = await db.minutesItem.findMany({
    relationLoadStrategy: "join",
    where: {
      body: { kind: "COUNCIL" },
      referralId: null,
      status: "DECIDED",
      outcome: { in: GRANTED },
      year,
      motion: { AND: [visibleTo(actor), { open: false }] },
    },
    select: {
      paragraph: true,
      outcome: true,
      meeting: { select: { heldOn: true } },
      assignments: { select: { completedOn: true } },
      motion: { select: { id: true, registrationNumber: true, title: true } },
    },
    orderBy: [{ meeting: { heldOn: "asc" } }, { id: "asc" }],
  });
  return rows.flatMap(({ motion, meeting, outcome, paragraph, assignments }) =>
    meeting && outcome
      ? [
          {
            ...motion,
            outcome,
            paragraph,
            decidedOn: fromDb(meeting.heldOn),
            assignments: assignments.length,
            completed: assignments.filter(({ completedOn }) => completedOn).length,
          },
        ]
      : [],
  );
}
