import "server-only";
import type { SignedIn } from "@/lib/auth/permissions";
import { now } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import { audited, type Recorder } from "@/lib/events/audited";
import { type SummaryTree, summaryTree } from "./tree";

export async function openDraft(tx: Transaction, id: string) {
  const summary = await tx.summary.findUniqueOrThrow({ where: { id } });
  if (summary.documentId) {
    throw new Refusal("", "Sammanfattningen är färdigställd och kan inte ändras längre.");
  }
  return summary;
}

/** `version` is that of the case. */
type Target = { summaryId: string; motionId: string; version: number };

export async function changeDraft(
  actor: SignedIn,
  { summaryId, ...motion }: Target,
  change: (tree: SummaryTree, record: Recorder) => SummaryTree,
): Promise<void> {
  await audited(actor, motion, async (tx, record) => {
    const { content } = await openDraft(tx, summaryId);
    await tx.summary.update({
      where: { id: summaryId },
      data: {
        content: change(summaryTree.parse(content), record),
        version: { increment: 1 },
        editedById: actor.id,
        editedAt: now(),
      },
      select: { id: true },
    });
  });
}
