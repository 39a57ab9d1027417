import { createHash } from "node:crypto";
import { now, type PlainDate, today } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import type { Recorder } from "@/lib/events/audited";
import { dropUnused } from "@/lib/files/unused";
import { SIGN_INS } from "./classes";

/** Takes the content of documents away and leaves their entries in the register (OSL 5:2). */
export async function disposeDocuments(
  tx: Transaction,
  recordFor: (motionId: string) => Recorder,
  ids: string[],
  basis: string,
): Promise<void> {
  const documents = await tx.document.findMany({ where: { id: { in: ids }, disposedAt: null } });
  const content = Buffer.from(`Handlingen är gallrad ${today()}.\nGallringsbeslut: ${basis}\n`);
  const sha256 = createHash("sha256").update(content).digest("hex");
  await tx.blob.upsert({ where: { sha256 }, create: { sha256, bytes: content }, update: {} });
  for (const { id, motionId, title, blobSha256 } of documents) {
    await tx.document.update({
      where: { id },
      data: {
        disposedAt: now(),
        text: null,
        blobSha256: sha256,
        fileName: "Gallrad handling.txt",
        mediaType: "text/plain",
        size: content.length,
      },
      select: { id: true },
    });
    recordFor(motionId)({
      action: "document-disposed",
      details: { documentId: id, title, sha256: blobSha256, basis },
    });
  }
  const disposed = documents.map(({ id }) => id);
  await tx.readingJob.deleteMany({ where: { documentId: { in: disposed } } });
  await tx.maskingRun.deleteMany({ where: { documentId: { in: disposed } } });
  await tx.paper.deleteMany({ where: { documentId: { in: disposed } } });
  await forgetDropped(tx, disposed);
  await dropUnused(
    tx,
    documents.map(({ blobSha256 }) => blobSha256),
  );
}

/** What came by the inbox lies there too, as long as something else of the same file is kept. */
async function forgetDropped(tx: Transaction, documentIds: string[]): Promise<void> {
  const files = await tx.intakeFile.findMany({
    where: { parts: { some: { documentId: { in: documentIds } } } },
    select: { id: true, parts: { select: { state: true, document: { select: { disposedAt: true } } } } },
  });
  const gone = files.filter(({ parts }) =>
    parts.every(({ state, document }) => state === "SET_ASIDE" || document?.disposedAt),
  );
  await disposeFiles(
    tx,
    gone.map(({ id }) => id),
  );
}

export async function disposeDrafts(
  tx: Transaction,
  recordFor: (motionId: string) => Recorder,
  ids: string[],
): Promise<void> {
  const papers = await tx.paper.findMany({ where: { id: { in: ids }, documentId: null } });
  await tx.paper.deleteMany({ where: { id: { in: papers.map(({ id }) => id) } } });
  for (const { id: paperId, motionId, kind } of papers) {
    recordFor(motionId)({ action: "paper-discarded", details: { paperId, kind } });
  }
}

export async function disposeFiles(tx: Transaction, ids: string[]): Promise<void> {
  const files = await tx.intakeFile.findMany({
    where: { id: { in: ids } },
    select: { blobSha256: true, intakeId: true },
  });
  await tx.intakeFile.deleteMany({ where: { id: { in: ids } } });
  const intakes = files.map(({ intakeId }) => intakeId);
  await tx.intake.deleteMany({ where: { id: { in: intakes }, files: { none: {} } } });
  await dropUnused(
    tx,
    files.flatMap(({ blobSha256 }) => blobSha256 ?? []),
  );
}

export async function disposeSignIns(tx: Transaction, before: PlainDate): Promise<void> {
  await tx.$executeRaw`delete from "LogDetail" d using "LogEntry" l
    where l.sequence = d.sequence and l.action = any(${SIGN_INS})
      and l.at < (${before.toString()}::date::timestamp at time zone 'Europe/Stockholm')`;
}
