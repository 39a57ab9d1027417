import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { now } from "@/lib/dates";
import { DRAFT_IS_NOT_SHOWN, SECRET_IS_NOT_SHOWN } from "@/lib/documents/schema";
import { visibleDocument } from "@/lib/documents/visible-document";
import { NotVisible, Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { askAbout } from "@/lib/review/private-words";
import { beforePublication } from "./queries";
import type { PublicationInput } from "./schema";

/**
 * Shows a document to everybody: an act of its own, because somebody must have tested it for secrecy (TF 2, OSL). Throws
 * a `Doubt` where there is something to look at that the person has not said to have seen.
 */
export async function publishDocument(actor: Actor, input: PublicationInput): Promise<void> {
  authorize(actor, "file documents");
  const warnings = await beforePublication(actor, input.motionId, input.documentId);
  if (!warnings) throw new NotVisible();
  await changePublication(actor, input, "document-published", () => askAbout(warnings, input));
}

type Target = Pick<PublicationInput, "motionId" | "documentId" | "version">;

export async function unpublishDocument(actor: Actor, input: Target): Promise<void> {
  await changePublication(actor, input, "document-unpublished");
}

async function changePublication(
  actor: Actor,
  { motionId, documentId, version }: Target,
  action: "document-published" | "document-unpublished",
  ask = () => {},
): Promise<void> {
  authorize(actor, "file documents");
  await audited(actor, { motionId, version }, async (tx, record) => {
    const document = await visibleDocument(tx, actor, { motionId, documentId });
    const publish = action === "document-published";
    if (publish && document.status === "DRAFT") throw new Refusal("", DRAFT_IS_NOT_SHOWN);
    if (publish && document.secrecyProvision) throw new Refusal("", SECRET_IS_NOT_SHOWN);
    ask();
    await tx.document.update({
      where: { id: documentId },
      data: { publishedAt: publish ? now() : null },
      select: { id: true },
    });
    record({ action, details: { documentId, title: document.title } });
  });
}
