import type { Transaction } from "@/lib/db/client";

const NOTHING = { none: {} };

/** Removes those of the stored bytes that no document, drop, reply, report or look holds any more. */
export async function dropUnused(tx: Transaction, sha256: string[]): Promise<void> {
  await tx.blob.deleteMany({
    where: {
      sha256: { in: sha256 },
      documents: NOTHING,
      intakeFiles: NOTHING,
      replyFiles: NOTHING,
      filedReports: NOTHING,
      looks: NOTHING,
    },
  });
}
