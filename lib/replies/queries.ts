import "server-only";
import { type Actor, authorize, may } from "@/lib/auth/permissions";
import { visibleTo } from "@/lib/auth/visibility";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/db/id";
import { NotVisible } from "@/lib/errors";
import { replySelect } from "./reply-select";

/** Answers in the case that have come in and await somebody who may log them; nothing for others. */
export async function waitingReplies(actor: Actor, motionId: string) {
  if (!may(actor, "log answers") || !isId(motionId)) return [];
  return db.reply.findMany({
    where: { state: "WAITING", referral: { motionId, motion: visibleTo(actor) } },
    select: { id: true, referralId: true, senderName: true, receivedAt: true },
  });
}

export type ReplyUnderReview = Awaited<ReturnType<typeof replyToReview>>;

/** An answer that came in, for who may accept it or send it back. Throws `NotVisible`. */
export async function replyToReview(actor: Actor, replyId: string) {
  authorize(actor, "log answers");
  const reply = isId(replyId)
    ? await db.reply.findFirst({
        where: { id: replyId, referral: { motion: visibleTo(actor) } },
        select: {
          ...replySelect,
          linkId: true,
          referral: { select: { id: true, motionId: true, body: { select: { id: true, name: true } } } },
        },
      })
    : null;
  if (!reply) throw new NotVisible();
  const { referral, ...rest } = reply;
  const { id: referralId, motionId, body } = referral;
  return { ...rest, referralId, motionId, body, content: reply.content as Record<string, string> };
}

/** The bytes of a file that came in with an answer, for who may look at the answer; null where there is none. */
export async function readReplyFile(actor: Actor, replyId: string, fileId: string) {
  await replyToReview(actor, replyId);
  const file = isId(fileId)
    ? await db.replyFile.findFirst({
        where: { id: fileId, replyId },
        select: { fileName: true, mediaType: true, blob: { select: { bytes: true } } },
      })
    : null;
  if (!file) return null;
  const { blob, ...named } = file;
  return { ...named, bytes: blob.bytes };
}
