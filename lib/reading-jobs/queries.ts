import "server-only";
import { db } from "@/lib/db/client";
import type { Job } from "./schema";

/** The bytes of what is to be read, and for a dropped file what tells its case; null when it is gone. */
export async function readJobFile({ fileId, documentId }: Job) {
  const blob = { select: { bytes: true } };
  if (documentId) {
    const document = await db.document.findUnique({
      where: { id: documentId },
      select: { fileName: true, blob },
    });
    return document && { fileName: document.fileName, bytes: document.blob.bytes, intake: null };
  }
  const file = await db.intakeFile.findUnique({
    where: { id: fileId! },
    select: {
      fileName: true,
      blob,
      intake: { select: { droppedById: true, motionId: true, referralId: true } },
    },
  });
  return file?.blob ? { fileName: file.fileName, bytes: file.blob.bytes, intake: file.intake } : null;
}
