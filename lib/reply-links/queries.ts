import "server-only";
import type { Asked } from "@/lib/asked/asked";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { hashOf } from "@/lib/auth/token";
import { visibleTo } from "@/lib/auth/visibility";
import { fromDb, today } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { type LinkState, linkState } from "./state";

export type ReplyLinkRow = Awaited<ReturnType<typeof linksOf>>[number];

const isUsed = { where: { state: { not: "RETURNED" } }, select: { receipt: true } } as const;

/** The links that have been made for a referral, the newest first. */
export async function linksOf(actor: Actor, referralId: string) {
  authorize(actor, "refer motions");
  const links = await db.replyLink.findMany({
    where: { referralId, referral: { motion: visibleTo(actor) } },
    select: {
      id: true,
      recipient: true,
      expiresOn: true,
      createdAt: true,
      createdByName: true,
      revokedAt: true,
      openings: true,
      lastOpenedAt: true,
      replies: isUsed,
      referral: { select: { closedOn: true } },
    },
    orderBy: { createdAt: "desc" },
  });
  return links.map(({ replies, referral, ...link }) => ({
    ...link,
    ...standing({ ...link, replies, referral }),
    receipt: replies[0]?.receipt ?? null,
  }));
}

/** What the secret part of an address opens; null where there is no such link. Nothing of a secret case is opened. */
export async function openedBy(token: string): Promise<{ asked: Asked; state: LinkState } | null> {
  const link = await db.replyLink.findFirst({
    where: { tokenHash: hashOf(token), referral: { motion: { secrecyProvision: null } } },
    select: {
      id: true,
      recipient: true,
      expiresOn: true,
      revokedAt: true,
      referral: { select: { id: true, motionId: true, closedOn: true } },
      replies: isUsed,
    },
  });
  if (!link) return null;
  const { id: referralId, motionId } = link.referral;
  const answerer = { kind: "answerer", id: null, name: `${link.recipient}, genom länk`, motionId } as const;
  return {
    asked: { referralId, linkId: link.id, answerer },
    state: standing(link).state,
  };
}

type Row = {
  revokedAt: Date | null;
  expiresOn: Date;
  replies: unknown[];
  referral: { closedOn: Date | null };
};

function standing(link: Row) {
  const expiresOn = fromDb(link.expiresOn);
  const facts = {
    ...link,
    expiresOn,
    isUsed: link.replies.length > 0,
    isClosed: link.referral.closedOn !== null,
  };
  return { expiresOn, state: linkState(facts, today()) };
}
