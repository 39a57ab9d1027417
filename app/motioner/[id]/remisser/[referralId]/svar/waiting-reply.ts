import "server-only";
import { notFound, redirect } from "next/navigation";
import type { Actor } from "@/lib/auth/permissions";
import { NotVisible } from "@/lib/errors";
import { replyToReview } from "@/lib/replies/queries";

/** What the answer form is filled in from; an answer that somebody has settled shows what became of it instead. */
export async function waitingReply(actor: Actor, replyId: string, referralId: string) {
  const reply = await replyToReview(actor, replyId).catch((error) => {
    if (error instanceof NotVisible) notFound();
    throw error;
  });
  if (reply.referralId !== referralId) notFound();
  if (reply.state !== "WAITING") redirect(`/motioner/${reply.motionId}/inkomna-svar/${replyId}`);
  return reply;
}
