import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { documentsVisibleTo } from "@/lib/auth/visibility";
import { now } from "@/lib/dates";
import { NotVisible, Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { attach } from "@/lib/files/attach";
import { readUploads } from "@/lib/files/upload";
import {
  DRAFT_IS_NOT_SHOWN,
  type FileDocumentInput,
  type PublicationInput,
  SECRET_IS_NOT_SHOWN,
} from "./schema";

/** Adds documents to the case, each an entry of its own in the register (OSL 5:2). */
export async function fileDocument(actor: Actor, input: FileDocumentInput): Promise<void> {
  authorize(actor, "file documents");
  const { motionId, version, documents, title, published, secrecyProvision, ...entry } = input;
  const uploads = await readUploads(documents, "documents");
  await audited(actor, { motionId, version }, async (tx, record) => {
    for (const upload of uploads) {
      const name = upload.fileName.replace(/\.\w{1,5}$/, "");
      const filing = {
        ...entry,
        motionId,
        title: title && uploads.length > 1 ? `${title}: ${name}` : (title ?? name),
        secrecyProvision,
        ...(secrecyProvision ? { secrecySetBy: actor.name } : {}),
        publishedAt: published ? now() : null,
        filedById: actor.id,
      };
      const { id } = await attach(tx, record, upload, filing);
      if (!published) continue;
      record({ action: "document-published", details: { documentId: id, title: filing.title } });
    }
  });
}

/** Shows a document to everybody: an act of its own, because somebody must have tested it for secrecy. */
export async function publishDocument(actor: Actor, input: PublicationInput): Promise<void> {
  await changePublication(actor, input, "document-published");
}

export async function unpublishDocument(actor: Actor, input: PublicationInput): Promise<void> {
  await changePublication(actor, input, "document-unpublished");
}

async function changePublication(
  actor: Actor,
  { motionId, documentId, version }: PublicationInput,
  action: "document-published" | "document-unpublished",
): Promise<void> {
  authorize(actor, "file documents");
  await audited(actor, { motionId, version }, async (tx, record) => {
    const document = await tx.document.findFirst({
      where: { AND: [{ id: documentId, motionId }, documentsVisibleTo(actor)] },
    });
    if (!document) throw new NotVisible();
    const publish = action === "document-published";
    if (publish && document.status === "DRAFT") throw new Refusal("", DRAFT_IS_NOT_SHOWN);
    if (publish && document.secrecyProvision) throw new Refusal("", SECRET_IS_NOT_SHOWN);
    await tx.document.update({
      where: { id: documentId },
      data: { publishedAt: publish ? now() : null },
      select: { id: true },
    });
    record({ action, details: { documentId, title: document.title } });
  });
}
