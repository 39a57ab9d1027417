import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { now, toDb } from "@/lib/dates";
import { visibleDocument } from "@/lib/documents/visible-document";
import { Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import type { EnterDraftInput } from "./schema";

/**
 * Enters a draft in the register as received or drawn up (TF 2:9, 2:10, OSL 5:1). It gets its number then, and cannot
 * become a draft again. Throws a `Refusal` where it is no draft any longer.
 */
export async function enterDraft(actor: Actor, input: EnterDraftInput): Promise<void> {
  authorize(actor, "file documents");
  const { motionId, documentId, version, status, statusOn, correspondent } = input;
  await audited(actor, { motionId, version }, async (tx, record) => {
    const { status: before, title } = await visibleDocument(tx, actor, input);
    if (before !== "DRAFT") throw new Refusal("", "Handlingen är inte längre ett utkast.");
    await tx.document.update({
      where: { id: documentId },
      data: { status, statusOn: toDb(statusOn), correspondent, registeredAt: now() },
      select: { id: true },
    });
    record({ action: "document-entered", details: { documentId, title, status, on: statusOn.toString() } });
  });
}
