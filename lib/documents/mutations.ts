import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { now } from "@/lib/dates";
import { Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { attach, type Filing } from "@/lib/files/attach";
import { readUploads } from "@/lib/files/upload";
import { type Basis, type FoundPart, filePart } from "@/lib/review/file-part";
import { partUnderReview } from "@/lib/review/queries";
import { readTexts, warnOfPrivateData } from "./private-data";
import type { FileDocumentInput } from "./schema";

/**
 * Adds documents to the case, each an entry of its own in the register (OSL 5:2). `basis` is a part of the
 * inbox that is filed as it is. What is published at once is read first; throws a `Doubt` for private data
 * in it.
 */
export async function fileDocument(actor: Actor, input: FileDocumentInput, basis?: Basis): Promise<void> {
  authorize(actor, "file documents");
  const {
    motionId,
    version,
    documents,
    underlag: _,
    minutesItemId,
    title,
    published,
    privateData,
    privateSeen,
    secrecyProvision,
    ...entry
  } = input;
  const chosen = await readUploads(documents, "documents");
  const uploads = published ? await readTexts(chosen) : chosen.map((upload) => ({ ...upload, text: null }));
  if (published) {
    const part = basis && (await partUnderReview(actor, basis.partId));
    const inInbox = part ? [{ fileName: part.file.fileName, text: part.reading.text || null }] : [];
    warnOfPrivateData([...uploads, ...inInbox], { privateData, privateSeen });
  }
  const filing = (fileName: string): Filing => {
    const name = fileName.replace(/\.\w{1,5}$/, "");
    return {
      ...entry,
      motionId,
      ...(minutesItemId && { minutesItemId }),
      title: title && uploads.length > 1 ? `${title}: ${name}` : (title ?? name),
      secrecyProvision,
      ...(secrecyProvision ? { secrecySetBy: actor.name } : {}),
      publishedAt: published ? now() : null,
      filedById: actor.id,
    };
  };
  await audited(actor, { motionId, version }, async (tx, record) => {
    if (minutesItemId && !(await tx.minutesItem.count({ where: { id: minutesItemId, motionId } }))) {
      throw new Refusal("", "Paragrafen finns inte längre i ärendet. Den kan ha strukits.");
    }
    const filed: { documentId: string; title: string }[] = [];
    for (const { text, ...upload } of uploads) {
      const entered = { ...filing(upload.fileName), ...(text !== null && { text }) };
      const { id } = await attach(tx, record, upload, entered);
      filed.push({ documentId: id, title: entered.title });
    }
    if (basis) {
      const part = { actor, basis, filing: ({ fileName }: FoundPart) => filing(fileName), prefill: null };
      filed.push(await filePart(tx, record, part));
    }
    for (const details of published ? filed : []) record({ action: "document-published", details });
  });
}
