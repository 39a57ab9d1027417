import "server-only";
import type { SignedIn } from "@/lib/auth/permissions";
import { now } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import { audited, type Recorder } from "@/lib/events/audited";
import type { Choices } from "./choices";
import { type PaperTree, paperTree } from "./tree";

export async function openDraft(tx: Transaction, id: string) {
  const paper = await tx.paper.findUnique({ where: { id } });
  if (!paper) throw new Refusal("", "Utkastet finns inte längre.");
  if (paper.documentId) {
    throw new Refusal("", "Dokumentet är färdigställt och kan inte ändras längre.");
  }
  return paper;
}

/** `version` is that of the case. */
type Target = { paperId: string; motionId: string; version: number };

/** Changes the draft in one audited step; with `choices` what it is made from as well. */
export async function changeDraft(
  actor: SignedIn,
  { paperId, ...motion }: Target,
  change: (tree: PaperTree, record: Recorder) => PaperTree,
  choices?: Choices,
): Promise<void> {
  await audited(actor, motion, async (tx, record) => {
    const { content } = await openDraft(tx, paperId);
    await tx.paper.update({
      where: { id: paperId },
      data: {
        content: change(paperTree.parse(content), record),
        ...(choices && { choices }),
        version: { increment: 1 },
        editedById: actor.id,
        editedAt: now(),
      },
      select: { id: true },
    });
  });
}
