import "server-only";
import { type Actor, may } from "@/lib/auth/permissions";
import { visibleTo } from "@/lib/auth/visibility";
import { fromDb, fromDbOrNull, toDb, today } from "@/lib/dates";
import { db } from "@/lib/db/client";

export const LONGEST_LIST = 200;
export type OpenReferral = Awaited<ReturnType<typeof listOpenReferrals>>[number];

/**
 * Referrals that are out, the longest overdue first; `bodyId` keeps to one body. Once the council has
 * settled a motion nobody waits for an answer any longer.
 */
export async function listOpenReferrals(actor: Actor, filter: { bodyId?: string; overdue?: boolean }) {
  const rows = await db.referral.findMany({
    relationLoadStrategy: "join",
    where: {
      closedOn: null,
      motion: { open: true, ...visibleTo(actor) },
      ...(filter.bodyId ? { bodyId: filter.bodyId } : {}),
      ...(filter.overdue ? { dueOn: { lt: toDb(today()) } } : {}),
    },
    select: {
      id: true,
      sentOn: true,
      dueOn: true,
      body: { select: { id: true, name: true } },
      motion: { select: { id: true, title: true, registrationNumber: true } },
      answer: { select: { status: true, reportDatedOn: true, bodyId: true } },
    },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: LONGEST_LIST,
  });
  return rows.map(({ answer, ...row }) => ({
    ...row,
    sentOn: fromDb(row.sentOn),
    dueOn: fromDb(row.dueOn),
    /** Dated when only a proposal has come and the actor may know of it. */
    proposedOn: answer && maySeeProposal(actor, answer.bodyId) ? fromDbOrNull(answer.reportDatedOn) : null,
  }));
}

const maySeeProposal = (actor: Actor, bodyId: string): boolean =>
  may(actor, "see proposals of every body") || (actor.kind === "user" && actor.bodyIds.includes(bodyId));
