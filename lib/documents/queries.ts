import "server-only";
import type { Actor } from "@/lib/auth/permissions";
import { documentsVisibleTo, visibleTo } from "@/lib/auth/visibility";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/db/id";
import { inWords, privateData } from "@/lib/review/private-data";

/** A document as it was filed; null when there is no such one on that case for this actor: a 404. */
export async function readDocument(actor: Actor, motionId: string, documentId: string) {
  if (!isId(motionId) || !isId(documentId)) return null;
  const document = await db.document.findFirst({
    relationLoadStrategy: "join",
    where: {
      AND: [{ id: documentId, motionId, motion: visibleTo(actor) }, documentsVisibleTo(actor)],
    },
    select: { fileName: true, mediaType: true, blob: { select: { bytes: true } } },
  });
  if (!document) return null;
  const { blob, ...file } = document;
  return { ...file, bytes: blob.bytes };
}

/**
 * What to look at before a document is shown to everybody: private data in the file, as words, null where its
 * text could not be read, and whether the file holds more than this document: the other §§ of the minutes.
 */
export async function beforePublication(actor: Actor, motionId: string, documentId: string) {
  const document = await db.document.findFirst({
    relationLoadStrategy: "join",
    where: {
      AND: [{ id: documentId, motionId, motion: visibleTo(actor) }, documentsVisibleTo(actor)],
    },
    select: {
      text: true,
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
  const file = document?.blob.intakeFiles[0];
  const text = file?.text ?? document?.text;
  return { privateData: text ? inWords(privateData(text)) : null, holdsMore: (file?._count.parts ?? 1) > 1 };
}
