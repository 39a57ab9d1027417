import "server-only";
import { authorize, type SignedIn } from "@/lib/auth/permissions";
import { fromDb, fromDbOrNull } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isId } from "@/lib/db/id";
import { replySelect } from "@/lib/replies/reply-select";
import type { Asked } from "./asked";

/** The officer's way in to a referral of an own body; null where it is another's, or secret: a 404. */
export async function askedOfficer(actor: SignedIn, referralId: string): Promise<Asked | null> {
  authorize(actor, "answer referrals");
  if (!isId(referralId)) return null;
  const referral = await db.referral.findFirst({
    where: { id: referralId, bodyId: { in: actor.bodyIds }, motion: { secrecyProvision: null } },
    select: { motionId: true },
  });
  if (!referral) return null;
  const { id, name } = actor;
  return { referralId, linkId: null, answerer: { kind: "answerer", id, name, ...referral } };
}

/** The motion, the referral's own letters, and what the case officer enclosed; never a draft or a secret document. */
const sentWith = (referralId: string): Prisma.DocumentWhereInput => ({
  secrecyProvision: null,
  status: { not: "DRAFT" },
  OR: [
    { type: "MOTION", motion: { referrals: { some: { id: referralId } } } },
    { type: "REFERRAL_LETTER", referralId, minutesItemId: null },
    { enclosedIn: { some: { referralId } } },
  ],
});

export type AskedReferral = Awaited<ReturnType<typeof askedReferral>>;
export type SentReply = AskedReferral["replies"][number];

/** Everything that the body was sent, and what it has sent in; by a link only what came by that link. */
export async function askedReferral({ referralId, linkId }: Asked) {
  const row = await db.referral.findUniqueOrThrow({
    relationLoadStrategy: "join",
    where: { id: referralId },
    select: {
      id: true,
      question: true,
      sentOn: true,
      dueOn: true,
      closedOn: true,
      withdrawnOn: true,
      body: { select: { id: true, name: true } },
      motion: {
        select: {
          registrationNumber: true,
          title: true,
          receivedOn: true,
          caseOfficer: { select: { name: true } },
          movers: { select: { name: true, party: true }, orderBy: { position: "asc" } },
          clauses: { select: { id: true, position: true, text: true }, orderBy: { position: "asc" } },
          documents: {
            where: sentWith(referralId),
            select: { id: true, title: true, mediaType: true, size: true },
            orderBy: [{ statusOn: "asc" }, { createdAt: "asc" }],
          },
        },
      },
      replies: {
        where: linkId ? { linkId } : {},
        select: replySelect,
        orderBy: { receivedAt: "desc" },
      },
    },
  });
  const { motion, replies, ...referral } = row;
  return {
    ...referral,
    sentOn: fromDb(row.sentOn),
    dueOn: fromDb(row.dueOn),
    closedOn: fromDbOrNull(row.closedOn),
    motion: { ...motion, receivedOn: fromDb(motion.receivedOn) },
    replies: replies.map((reply) => ({ ...reply, content: reply.content as Record<string, string> })),
  };
}

/** The bytes of a document that was sent with the referral; null where it was not. */
export async function readSentDocument({ referralId }: Asked, documentId: string) {
  if (!isId(documentId)) return null;
  const document = await db.document.findFirst({
    where: { AND: [{ id: documentId }, sentWith(referralId)] },
    select: { fileName: true, mediaType: true, blob: { select: { bytes: true } } },
  });
  if (!document) return null;
  const { blob, ...file } = document;
  return { ...file, bytes: blob.bytes };
}

/** What the own bodies have been asked, the most urgent first; `open` without what is over. */
export async function referralsOfBodies(actor: SignedIn) {
  authorize(actor, "answer referrals");
  const rows = await db.referral.findMany({
    relationLoadStrategy: "join",
    where: { bodyId: { in: actor.bodyIds }, motion: { secrecyProvision: null } },
    select: {
      id: true,
      dueOn: true,
      closedOn: true,
      body: { select: { name: true } },
      motion: { select: { title: true, registrationNumber: true, open: true } },
      replies: { select: { state: true }, orderBy: { receivedAt: "desc" }, take: 1 },
    },
    orderBy: [{ dueOn: "desc" }, { id: "asc" }],
    take: MOST,
  });
  return rows.map(({ replies, ...row }) => ({
    ...row,
    dueOn: fromDb(row.dueOn),
    isOpen: row.closedOn === null && row.motion.open,
    reply: replies[0]?.state ?? null,
  }));
}

/** Years of referrals for one body; older ones are in the register. */
const MOST = 500;
