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
  secrecyReason?: string | null;
  publishedAt?: Date | null;
  filedById: string;
  /** The original that this is a masked copy of. */
  maskedFromId?: string;
  /** What it says, where somebody has read it already. */
  text?: string;
  /** 1, 2, 3 … where the register makes the same paper again. */
  version?: number;
};

/** A file whose bytes lie in the register already. */
export type Stored = { blobSha256: string; fileName: string; mediaType: string; size: number };

/** Files a document on the case, inside the change that it belongs to. OSL 5:2: date, from or to, and what it concerns. */
export async function attach(
  tx: Transaction,
  record: Recorder,
  upload: Upload,
  filing: Filing,
): Promise<{ id: string; sha256: string }> {
  return attachStored(tx, record, await store(tx, upload), filing);
}

/** Keeps the bytes; equal ones are kept once. */
export async function store(tx: Pick<Transaction, "blob">, upload: Upload): Promise<Stored> {
  const { bytes, fileName, mediaType } = upload;
  const blobSha256 = createHash("sha256").update(bytes).digest("hex");
  await tx.blob.createMany({ data: [{ sha256: blobSha256, bytes }], skipDuplicates: true });
  return { blobSha256, fileName, mediaType, size: bytes.length };
}

/** As `attach`, of what `store` has kept. A document without its text waits to be read. */
export async function attachStored(
  tx: Transaction,
  record: Recorder,
  stored: Stored,
  filing: Filing,
): Promise<{ id: string; sha256: string }> {
  const { statusOn, ...rest } = filing;
  const { id } = await tx.document.create({
    data: {
      ...rest,
      ...stored,
      statusOn: toDb(statusOn),
      secrecySetAt: filing.secrecyProvision ? now() : null,
      registeredAt: filing.status === "DRAFT" ? null : now(),
      readingJob: filing.text === undefined ? { create: {} } : undefined,
    },
    select: { id: true },
  });
  const sha256 = stored.blobSha256;
  record({ action: "document-filed", details: { documentId: id, title: filing.title, sha256 } });
  return { id, sha256 };
}
