import "server-only";
import { type Actor, maySeeProposal } from "@/lib/auth/permissions";
import { itemsVisibleTo, visibleTo } from "@/lib/auth/visibility";
import { fromDb, fromDbOrNull, toDb, today } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isId } from "@/lib/db/id";
import { NotVisible } from "@/lib/errors";

export const PAGE_SIZE = 50;
export type OpenReferral = Awaited<ReturnType<typeof listOpenReferrals>>[number];

type Filter = {
  bodyIds?: string[];
  caseOfficerId?: string;
  /** Only these, among what the actor may see. */
  ids?: string[];
  overdue?: boolean;
  /** A tjänsteutlåtande has come; the body has not decided. */
  proposed?: boolean;
};

const openTo = (
  actor: Actor,
  { bodyIds, caseOfficerId, ids, overdue, proposed }: Filter,
): Prisma.ReferralWhereInput => ({
  closedOn: null,
  motion: { open: true, ...visibleTo(actor), ...(caseOfficerId && { caseOfficerId }) },
  ...(ids && { id: { in: ids.filter(isId) } }),
  ...(bodyIds && { bodyId: { in: bodyIds } }),
  ...(overdue && { dueOn: { lt: toDb(today()) } }),
  ...(proposed && { answer: itemsVisibleTo(actor) }),
});

export const countOpenReferrals = (actor: Actor, filter: Filter): Promise<number> =>
  db.referral.count({ where: openTo(actor, filter) });

/**
 * Referrals that are out, the longest overdue first. Once the council has settled a motion nobody waits
 * for an answer any longer. All of them, or one page.
 */
export async function listOpenReferrals(actor: Actor, filter: Filter, page?: number) {
  const rows = await db.referral.findMany({
    relationLoadStrategy: "join",
    where: openTo(actor, filter),
    select: {
      id: true,
      sentOn: true,
      dueOn: true,
      body: { select: { id: true, name: true } },
      motion: { select: { id: true, title: true, registrationNumber: true } },
      answer: { select: { status: true, reportDatedOn: true, bodyId: true } },
      reminders: { select: { sentOn: true }, orderBy: { sentOn: "desc" } },
    },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    ...(page && { take: PAGE_SIZE, skip: PAGE_SIZE * (page - 1) }),
  });
  return rows.map(({ answer, reminders, ...row }) => ({
    ...row,
    sentOn: fromDb(row.sentOn),
    dueOn: fromDb(row.dueOn),
    /** Dated when only a proposal has come and the actor may know of it. */
    proposedOn: answer && maySeeProposal(actor, answer.bodyId) ? fromDbOrNull(answer.reportDatedOn) : null,
    remindedOn: reminders.map(({ sentOn }) => fromDb(sentOn)),
  }));
}

/** Which case a referral belongs to, among what the actor may see. */
export async function motionOfReferral(actor: Actor, id: string): Promise<{ motionId: string }> {
  const referral = await db.referral.findFirst({
    where: { id, motion: visibleTo(actor) },
    select: { motionId: true },
  });
  if (!referral) throw new NotVisible();
  return referral;
}
