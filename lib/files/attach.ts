import "server-only";
import { createHash } from "node:crypto";
import { now, type PlainDate, toDb } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import type { DocumentStatus, DocumentType } from "@/lib/db/generated/enums";
import type { Recorder } from "@/lib/events/audited";
import type { Upload } from "./upload";

export type Filing = {
  motionId: string;
  referralId?: string;
  minutesItemId?: string;
  type: DocumentType;
  status: DocumentStatus;
  statusOn: PlainDate;
  title: string;
  correspondent: string | null;
  secrecyProvision?: string | null;
  secrecySetBy?: string;
  publishedAt?: Date | null;
  filedById: string;
};

/** Files a document on the case, inside the change that it belongs to. OSL 5:2: date, from or to, and what it concerns. */
export async function attach(
  tx: Transaction,
  record: Recorder,
  upload: Upload,
  filing: Filing,
): Promise<{ id: string; sha256: string }> {
  const sha256 = createHash("sha256").update(upload.bytes).digest("hex");
  await tx.blob.createMany({ data: [{ sha256, bytes: upload.bytes }], skipDuplicates: true });
  const { statusOn, ...rest } = filing;
  const { id } = await tx.document.create({
    data: {
      ...rest,
      statusOn: toDb(statusOn),
      secrecySetAt: filing.secrecyProvision ? now() : null,
      fileName: upload.fileName,
      mediaType: upload.mediaType,
      size: upload.bytes.length,
      blobSha256: sha256,
    },
    select: { id: true },
  });
  record({ action: "document-filed", details: { documentId: id, title: filing.title, sha256 } });
  return { id, sha256 };
}
