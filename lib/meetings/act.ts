import "server-only";
import type { Attribution } from "@/lib/attributions";
import { fromDb, fromDbOrNull, type PlainDate, toDb } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import type { Body, Outcome } from "@/lib/db/generated/client";
import { settlementOf } from "@/lib/process/settlement";
import { serving } from "./attendance";
import { calendarDay } from "./calendar";
import { notVoting } from "./item";
import type { Act, Voting } from "./rules/act";
import type { DecisionInput } from "./schema";

/** `except` is the item that is corrected; `inherited` as in `Act`. */
export type Considered = { except?: string; inherited?: boolean };

/** Everything the rules ask about, as it stands inside the transaction; the item that is corrected left out. */
export async function readAct(
  tx: Transaction,
  input: DecisionInput,
  { body, recommittedTo, except, inherited = false }: Considered & { body: Body; recommittedTo: Body | null },
): Promise<Act> {
  const { motionId, meetingOn: on, tabledToOn } = input;
  const motion = await tx.motion.findUniqueOrThrow({ where: { id: motionId }, select: CASE });
  const decisions = motion.minutesItems
    .filter(({ id }) => id !== except)
    .flatMap(({ meeting, ...item }) => (meeting ? [{ ...item, on: fromDb(meeting.heldOn) }] : []));
  const settlement = settlementOf({
    decisions: decisions.map((item) => ({ ...item, bodyKind: item.body.kind })),
    milestones: motion.milestones.map(({ kind, occurredOn }) => ({ kind, on: fromDb(occurredOn) })),
  });
  return {
    ...input,
    body,
    on,
    inherited,
    recommittedTo,
    ...(await readVoting(tx, body.id, on, input)),
    calendar: await calendarDay(tx, body.id, on),
    tabledTo: tabledToOn && (await calendarDay(tx, body.id, tabledToOn)),
    motion: {
      isPublished: motion.publishedAt !== null,
      raisedOn: fromDbOrNull(motion.raisedOn),
      deadlineOn: fromDb(motion.deadlineOn),
      settledOn: settlement?.on ?? null,
      reportedOn: motion.milestones.flatMap(({ kind, occurredOn }) =>
        kind === "REPORTED" ? [fromDb(occurredOn)] : [],
      ),
    },
    earlier: earlierThan(on, decisions),
    referrals: motion.referrals.map((referral) => ({
      body: referral.body.name,
      sentOn: fromDb(referral.sentOn),
      closedOn: fromDbOrNull(referral.closedOn),
    })),
  };
}

type Told = Pick<Voting, "votes" | "reservations"> & {
  didNotTakePart: Attribution[];
  conflictOfInterest: Attribution[];
};

/** Who took part, from what the minutes of the item say and from who is recorded as having been there. */
export async function readVoting(
  tx: Transaction,
  bodyId: string,
  on: PlainDate,
  { votes, reservations, didNotTakePart, conflictOfInterest }: Told,
): Promise<Voting> {
  return {
    votes,
    reservations,
    notVoting: notVoting({ didNotTakePart, conflictOfInterest }),
    serving: await servingAt(tx, bodyId, on),
  };
}

const CASE = {
  publishedAt: true,
  raisedOn: true,
  deadlineOn: true,
  milestones: { select: { kind: true, occurredOn: true } },
  referrals: {
    where: { withdrawnOn: null },
    select: { sentOn: true, closedOn: true, body: { select: { name: true } } },
  },
  minutesItems: {
    where: { status: "DECIDED", referralId: null },
    select: {
      id: true,
      outcome: true,
      byMinority: true,
      body: { select: { kind: true } },
      meeting: { select: { heldOn: true } },
    },
    orderBy: { createdAt: "asc" },
  },
} as const;

const earlierThan = <Item extends { on: PlainDate; outcome: Outcome | null }>(
  day: PlainDate,
  items: Item[],
) =>
  items
    .filter(({ on }) => on.toString() <= day.toString())
    .sort((a, b) => a.on.toString().localeCompare(b.on.toString()));

/** Who served at that meeting; null where nobody has recorded it. */
async function servingAt(tx: Transaction, bodyId: string, on: PlainDate): Promise<Act["serving"]> {
  const attendees = await tx.attendee.findMany({
    where: { meeting: { bodyId, heldOn: toDb(on) } },
    select: { name: true, party: true, attendance: true },
  });
  return attendees.length > 0 ? serving(attendees) : null;
}
