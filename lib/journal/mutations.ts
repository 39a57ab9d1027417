import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { documentsVisibleTo } from "@/lib/auth/visibility";
import { now, toDb } from "@/lib/dates";
import { NotVisible, Refusal } from "@/lib/errors";
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
    const document = await tx.document.findFirst({
      where: { AND: [{ id: documentId, motionId }, documentsVisibleTo(actor)] },
      select: { status: true, title: true },
    });
    if (!document) throw new NotVisible();
    if (document.status !== "DRAFT") throw new Refusal("", "Handlingen är inte längre ett utkast.");
    await tx.document.update({
      where: { id: documentId },
      data: { status, statusOn: toDb(statusOn), correspondent, registeredAt: now() },
      select: { id: true },
    });
    const { title } = document;
    record({ action: "document-entered", details: { documentId, title, status, on: statusOn.toString() } });
  });
}
