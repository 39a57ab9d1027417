import "server-only";
import type { Actor } from "@/lib/auth/permissions";
import { documentsVisibleTo } from "@/lib/auth/visibility";
import type { Transaction } from "@/lib/db/client";
import { NotVisible } from "@/lib/errors";

/** A document of a case that is being changed; throws `NotVisible` where the actor may not see it, or it lies in another case. */
export async function visibleDocument(
  tx: Transaction,
  actor: Actor,
  { motionId, documentId }: { motionId: string; documentId: string },
) {
  const document = await tx.document.findFirst({
    where: { AND: [{ id: documentId, motionId }, documentsVisibleTo(actor)] },
    select: { number: true, title: true, status: true, secrecyProvision: true },
  });
  if (!document) throw new NotVisible();
  return document;
}
