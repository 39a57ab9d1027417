import "server-only";
import type { Actor } from "@/lib/auth/permissions";
import { visibleTo } from "@/lib/auth/visibility";
import { fromDb, fromDbOrNull, type PlainDate } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Outcome, Prisma } from "@/lib/db/generated/client";
import { getMeeting } from "@/lib/meetings/queries";
import { type FormerNames, nameOn } from "@/lib/people/former-names";
import { formerNames } from "@/lib/people/queries";
import type { GrantedMotion } from "./granted";
import type { MeetingToAnnounce } from "./notice";
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
      body: { select: { id: true, name: true } },
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
      body: { select: { id: true, name: true, kind: true } },
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
  const [former, rows, secret] = await Promise.all([
    formerNames(),
    db.motion.findMany({
      relationLoadStrategy: "join",
      where: withSecret ? seen : { AND: [seen, { secrecyProvision: null }] },
      select,
      // Left alone, the order would tell that something else has been written.
      orderBy: { id: "asc" },
    }),
    withSecret ? 0 : db.motion.count({ where: { AND: [seen, { secrecyProvision: { not: null } }] } }),
  ]);
  return { motions: rows.map((row) => open(row, former)), secret };
}

const open = (
  { caseOfficer, referrals, minutesItems, milestones, ...row }: Row,
  former: FormerNames,
): OpenMotion => ({
  ...row,
  receivedOn: fromDb(row.receivedOn),
  raisedOn: fromDbOrNull(row.raisedOn),
  deadlineOn: fromDb(row.deadlineOn),
  phaseSince: fromDb(row.phaseSince),
  planCouncilOn: fromDbOrNull(row.planCouncilOn),
  caseOfficer: caseOfficer?.name ?? null,
  referrals: referrals.map(({ body, sentOn, dueOn, closedOn, declinedOn }) => ({
    body: nameOn(body, fromDbOrNull(closedOn), former),
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
            body: { ...item.body, name: nameOn(item.body, fromDb(meeting.heldOn), former) },
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

/** The meetings whose minutes have been approved, the latest first. When they were is public (KL 8:12). */
export async function approvedMeetings(): Promise<{ id: string; body: string; heldOn: PlainDate }[]> {
  const rows = await db.meeting.findMany({
    where: { approvedOn: { not: null } },
    orderBy: [{ heldOn: "desc" }, { id: "asc" }],
    take: 100,
    select: { id: true, heldOn: true, body: { select: { name: true } } },
  });
  return rows.map(({ body, heldOn, ...row }) => ({ ...row, body: body.name, heldOn: fromDb(heldOn) }));
}

/** A meeting as the public may know of it, under the name that its body had; without an id the latest approved. */
export async function meetingToAnnounce(id: string | undefined): Promise<MeetingToAnnounce | null> {
  const wanted = id ?? (await approvedMeetings())[0]?.id;
  const [meeting, former] = await Promise.all([
    wanted ? getMeeting({ kind: "public" }, wanted) : null,
    formerNames(),
  ]);
  if (!meeting) return null;
  return { ...meeting, body: { name: nameOn(meeting.body, meeting.heldOn, former) } };
}
