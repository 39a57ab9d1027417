import "server-only";
import { now } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Outcome } from "./outcome";
import { type Job, LEASE_SECONDS } from "./schema";

// What a document says is made from its bytes and can be made again: it is no case data, and leaves no event.
// Leases are counted by the database's clock, which all servers share.

/** Takes what has waited longest, what nobody has tried first; null when nothing waits. No two readers get the same. */
export async function takeJob(): Promise<Job | null> {
  const [job] = await db.$queryRaw<Job[]>`
    update "ReadingJob" set attempts = attempts + 1,
      "leasedUntil" = now() + make_interval(secs => ${LEASE_SECONDS})
    where id = (
      select id from "ReadingJob" where coalesce("leasedUntil" < now(), true)
      order by attempts, "documentId" is not null, id
      limit 1 for update skip locked
    )
    returning id, "fileId", "documentId", attempts`;
  if (job?.fileId) {
    await db.intakeFile.updateMany({ where: { id: job.fileId }, data: { state: "READING", pagesRead: 0 } });
  }
  return job ?? null;
}

/** Keeps the job for a while longer, and says how far it has come. */
export async function renewJob({ id, fileId, attempts }: Job, pages: { done: number; total: number } | null) {
  await db.$executeRaw`
    update "ReadingJob" set "leasedUntil" = now() + make_interval(secs => ${LEASE_SECONDS})
    where id = ${id} and attempts = ${attempts}`;
  if (!fileId || !pages) return;
  const data = { pagesRead: pages.done, pages: pages.total };
  await db.intakeFile.updateMany({ where: { id: fileId, state: "READING" }, data });
}

/** Gives the job back, to be tried again after a while. */
export async function returnJob({ id, fileId, attempts }: Job): Promise<void> {
  await db.readingJob.updateMany({ where: { id, attempts }, data: { leasedUntil: new Date(0) } });
  if (fileId) await db.intakeFile.updateMany({ where: { id: fileId }, data: { state: "WAITING" } });
}

/** Keeps what was read and ends the job. Does nothing where the file is gone, or somebody else holds it now. */
export async function finishJob(job: Job, outcome: Outcome): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.readingJob.deleteMany({ where: { id: job.id, attempts: job.attempts } });
    if (count === 0) return;
    const { parts, ...file } = outcome;
    if (job.documentId) {
      await tx.document.updateMany({ where: { id: job.documentId }, data: { text: file.text } });
    }
    if (!job.fileId) return;
    const fileId = job.fileId;
    await tx.intakeFile.update({
      where: { id: fileId },
      data: { ...file, pagesRead: file.pages ?? 0 },
      select: { id: true },
    });
    await tx.intakePart.createMany({
      data: parts.map(({ span, fields, match, isSetAside, documentType }, index) => ({
        ...{ fileId, documentType, ...span, position: index + 1 },
        fields: fields as Prisma.InputJsonValue,
        match: match as Prisma.InputJsonValue,
        ...(isSetAside ? { state: "SET_ASIDE" as const, closedAt: now() } : {}),
      })),
    });
  });
}
