import "server-only";
import type { Actor } from "@/lib/auth/permissions";
import { documentsVisibleTo, visibleTo } from "@/lib/auth/visibility";
import { db } from "@/lib/db/client";
import { warningsOf } from "./warnings";

/** What to look at before a document is shown to everybody; null for one that the actor may not see. */
export async function beforePublication(
  actor: Actor,
  motionId: string,
  documentId: string,
): Promise<string[] | null> {
  const document = await db.document.findFirst({
    relationLoadStrategy: "join",
    where: {
      AND: [{ id: documentId, motionId, motion: visibleTo(actor) }, documentsVisibleTo(actor)],
    },
    select: {
      text: true,
      readingJob: { select: { id: true } },
      // The bytes are those of the whole file, also where the part was taken back and filed elsewhere.
      blob: {
        select: {
          intakeFiles: {
            where: { text: { not: null } },
            select: { text: true, _count: { select: { parts: true } } },
            take: 1,
          },
        },
      },
    },
  });
  if (!document) return null;
  const file = document.blob.intakeFiles[0];
  return warningsOf({
    text: file?.text ?? document.text,
    isQueued: document.readingJob !== null,
    holdsMore: (file?._count.parts ?? 1) > 1,
  });
}
