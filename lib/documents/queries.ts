import "server-only";
import type { Actor } from "@/lib/auth/permissions";
import { documentsVisibleTo, visibleTo } from "@/lib/auth/visibility";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/db/id";

/**
 * A document as it was filed; null when there is no such one on that case for this actor: a 404. That somebody reads a
 * `secret` one must be recorded before its bytes go out.
 */
export async function readDocument(actor: Actor, motionId: string, documentId: string) {
  if (!isId(motionId) || !isId(documentId)) return null;
  const document = await db.document.findFirst({
    relationLoadStrategy: "join",
    where: {
      AND: [{ id: documentId, motionId, motion: visibleTo(actor) }, documentsVisibleTo(actor)],
    },
    select: {
      fileName: true,
      mediaType: true,
      secrecyProvision: true,
      motion: { select: { secrecyProvision: true } },
      blob: { select: { bytes: true } },
    },
  });
  if (!document) return null;
  const { blob, motion, secrecyProvision, ...file } = document;
  const secret = secrecyProvision !== null || motion.secrecyProvision !== null;
  return { ...file, secret, bytes: blob.bytes };
}
