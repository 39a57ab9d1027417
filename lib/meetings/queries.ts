import "server-only";
import { cache } from "react";
import type { Actor, SignedIn } from "@/lib/auth/permissions";
import { itemsVisibleTo, visibleTo } from "@/lib/auth/visibility";
import { fromDb, fromDbOrNull, toDb, today } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { BodyKind, Phase } from "@/lib/db/generated/enums";
import { isId } from "@/lib/db/id";
import { nextStep } from "@/lib/process/notice";

const motion = { select: { id: true, registrationNumber: true, title: true } } as const;
const body = { select: { id: true, name: true, kind: true } } as const;

export type MeetingFile = NonNullable<Awaited<ReturnType<typeof getMeeting>>>;
export type MeetingItem = MeetingFile["items"][number];

/** A meeting with what it did with the motions that the actor may see. That it was held is no secret. */
export const getMeeting = cache(async (actor: Actor, id: string) => {
  if (!isId(id)) return null;
  const row = await db.meeting.findUnique({
    where: { id },
    relationLoadStrategy: "join",
    include: {
      body,
      attendees: { orderBy: { position: "asc" } },
      minutesItems: {
        where: { ...itemsVisibleTo(actor), motion: visibleTo(actor) },
        select: {
          id: true,
          motion,
          referralId: true,
          paragraph: true,
          agendaNumber: true,
          outcome: true,
          stance: true,
          decisionText: true,
        },
      },
    },
  });
  if (!row) return null;
  const { minutesItems, heldOn, approvedOn, postedOn, takenDownOn, cancelledOn, ...meeting } = row;
  return {
    ...meeting,
    heldOn: fromDb(heldOn),
    approvedOn: fromDbOrNull(approvedOn),
    postedOn: fromDbOrNull(postedOn),
    takenDownOn: fromDbOrNull(takenDownOn),
    cancelledOn: fromDbOrNull(cancelledOn),
    items: minutesItems.toSorted((a, b) => byParagraph(a.paragraph, b.paragraph)),
  };
});

const byParagraph = (a: string | null, b: string | null) =>
  (a ?? "9999").localeCompare(b ?? "9999", "sv", { numeric: true });

/** Which motions have come so far on the road that a body of that kind can take them up. */
const WAITS: Partial<Record<BodyKind, Phase[]>> = {
  WORKING_COMMITTEE: ["ANSWERED", "DRAFTED"],
  BOARD: ["ANSWERED", "DRAFTED", "WORKING_COMMITTEE"],
  COUNCIL: ["BOARD", "COUNCIL_PENDING"],
};

/** Motions that could be on the body's agenda, those whose year ends first before the others. */
export async function motionsAwaiting(actor: Actor, meeting: Pick<MeetingFile, "id" | "body">) {
  const { id, kind } = meeting.body;
  const waits = WAITS[kind]
    ? { phase: { in: WAITS[kind] } }
    : { open: true, referrals: { some: { bodyId: id, closedOn: null } } };
  const rows = await db.motion.findMany({
    where: { AND: [visibleTo(actor), waits], minutesItems: { none: { meetingId: meeting.id } } },
    select: {
      ...motion.select,
      phase: true,
      deadlineOn: true,
      referrals: { where: { bodyId: id, closedOn: null }, select: { id: true } },
    },
    orderBy: [{ deadlineOn: "asc" }, { id: "asc" }],
    take: 100,
  });
  return rows.map(({ deadlineOn, referrals, ...row }) => ({
    ...row,
    deadlineOn: fromDb(deadlineOn),
    referralId: referrals[0]?.id ?? null,
  }));
}
export type AwaitingMotion = Awaited<ReturnType<typeof motionsAwaiting>>[number];

/** The body's next meeting after that one; a tabled case is taken up there (KL 5:51). */
export async function meetingAfter(meeting: Pick<MeetingFile, "body" | "heldOn">) {
  const next = await db.meeting.findFirst({
    where: { bodyId: meeting.body.id, heldOn: { gt: toDb(meeting.heldOn) }, cancelledOn: null },
    select: { heldOn: true },
    orderBy: { heldOn: "asc" },
  });
  return next && fromDb(next.heldOn);
}

const ROAD: BodyKind[] = ["COUNCIL", "BOARD", "WORKING_COMMITTEE"];

/**
 * Minutes that wait to be approved, posted or taken down, most urgent first: of the bodies on every
 * motion's road, and of those where the actor serves, during the last year.
 */
export async function minutesToHandle(actor: SignedIn) {
  const day = today();
  const rows = await db.meeting.findMany({
    where: {
      heldOn: { lte: toDb(day), gt: toDb(day.subtract({ years: 1 })) },
      takenDownOn: null,
      cancelledOn: null,
      body: { OR: [{ kind: { in: ROAD } }, { id: { in: actor.bodyIds } }] },
      minutesItems: { some: { motion: visibleTo(actor) } },
    },
    select: { id: true, heldOn: true, approvedOn: true, postedOn: true, takenDownOn: true, body },
  });
  return rows
    .flatMap(({ id, body, ...row }) => {
      const heldOn = fromDb(row.heldOn);
      const minutes = {
        heldOn,
        approvedOn: fromDbOrNull(row.approvedOn),
        postedOn: fromDbOrNull(row.postedOn),
        takenDownOn: fromDbOrNull(row.takenDownOn),
      };
      const next = nextStep(minutes, day);
      return next ? [{ id, body, heldOn, ...next }] : [];
    })
    .sort((a, b) => (a.by.toString() < b.by.toString() ? -1 : 1));
}
