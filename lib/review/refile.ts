import "server-only";
import { toDb } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import type { Recorder } from "@/lib/events/audited";
import type { Filing, Stored } from "@/lib/files/attach";

type Left = { id: string; blobSha256: string };

/**
 * The same document on the same case, where it was left by an entry that has been struck; null for none. A § that is
 * recorded anew takes it over, so that it does not lie there twice.
 */
export async function leftByStruckEntry(
  tx: Transaction,
  { blobSha256 }: Stored,
  { motionId, minutesItemId, text }: Filing,
): Promise<Left | null> {
  if (!minutesItemId) return null;
  const same = await tx.document.findMany({
    where: { motionId, blobSha256, minutesItemId: null, ...(text !== undefined && { text }) },
    select: { id: true, blobSha256: true },
    orderBy: { createdAt: "asc" },
  });
  for (const document of same) {
    if (await wasStruck(tx, motionId, document.id)) return document;
  }
  return null;
}

/** Whether an entry that this document was filed with has been struck from the case. */
export async function wasStruck(
  db: Pick<Transaction, "voidedEntry">,
  motionId: string,
  documentId: string,
): Promise<boolean> {
  const content = { path: ["documentIds"], array_contains: [documentId] };
  return (await db.voidedEntry.count({ where: { motionId, content } })) > 0;
}

/** Enters the document anew (OSL 5:2); whether it is shown, and its secrecy mark, stay as they are. */
export async function refile(
  tx: Transaction,
  record: Recorder,
  { id, blobSha256: sha256 }: Left,
  { type, status, statusOn, title, correspondent, minutesItemId, referralId }: Filing,
): Promise<{ id: string }> {
  const data = { type, status, title, correspondent, statusOn: toDb(statusOn) };
  await tx.document.update({
    where: { id },
    data: { ...data, minutesItemId: minutesItemId ?? null, referralId: referralId ?? null },
    select: { id: true },
  });
  record({ action: "document-refiled", details: { documentId: id, title, sha256 } });
  return { id };
}
