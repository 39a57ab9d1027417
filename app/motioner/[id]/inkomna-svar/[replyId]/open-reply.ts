import "server-only";
import { notFound } from "next/navigation";
import { NotVisible } from "@/lib/errors";
import { replyToReview } from "@/lib/replies/queries";
import { openFor } from "../../open-for";

export type ReplyParams = { id: string; replyId: string };

/** An answer that came in to that case, for who may log answers: others get a 403, or a 404 with the case. */
export async function openReply({ id, replyId }: ReplyParams) {
  const opened = await openFor("log answers", id, `/motioner/${id}/inkomna-svar/${replyId}`);
  const reply = await replyToReview(opened.actor, replyId).catch(hidden);
  return reply.motionId === id ? { ...opened, reply } : notFound();
}

const hidden = (error: unknown) => {
  if (error instanceof NotVisible) notFound();
  throw error;
};
