import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { visibleTo } from "@/lib/auth/visibility";
import { wake } from "@/lib/background";
import { now } from "@/lib/dates";
import { db, type Transaction } from "@/lib/db/client";
import { isId } from "@/lib/db/id";
import { NotVisible, Refusal } from "@/lib/errors";
import { store } from "@/lib/files/attach";
import { dropUnused } from "@/lib/files/unused";
import { type Dropped, type Opened, openDropped } from "./open-dropped";
import type { DropTarget } from "./schema";

const MOST_FILES = 500;
const FULL = `En inlämning kan ha högst ${MOST_FILES} filer. Lägg in resten i en ny.`;

/** Begins a drop: on the inbox, a case, or one of its referrals. */
export async function startDrop(actor: Actor, { motionId, referralId }: DropTarget): Promise<{ id: string }> {
  authorize(actor, "sort the inbox");
  const referrals = referralId ? { some: { id: referralId } } : undefined;
  if (referralId && !motionId) throw new NotVisible();
  if (motionId && !(await db.motion.count({ where: { id: motionId, ...visibleTo(actor), referrals } }))) {
    throw new NotVisible();
  }
  return db.intake.create({
    data: { droppedById: actor.id, droppedAt: now(), motionId, referralId },
    select: { id: true },
  });
}

/**
 * Keeps a file, or those of an archive, and has it read. One that is refused is noted with the reason, so that
 * the rest of the drop goes on. Only who began a drop adds to it.
 */
export async function addFile(actor: Actor, intakeId: string, dropped: Dropped): Promise<void> {
  authorize(actor, "sort the inbox");
  if (!isId(intakeId)) throw new NotVisible();
  for await (const opened of openDropped(dropped)) {
    await db.$transaction(async (tx) => enter(tx, await nextPlace(tx, actor.id, intakeId), opened), PATIENCE);
    wake("reading");
  }
}

/** Large files take seconds to write; Prisma's own five would roll them back. */
const PATIENCE = { maxWait: 10_000, timeout: 60_000 };

/** Locks the drop first, since a browser may send several files at once. */
async function nextPlace(tx: Transaction, droppedById: string, intakeId: string) {
  const locked = await tx.$queryRaw<unknown[]>`
    select from "Intake" where id = ${intakeId}::uuid and "droppedById" = ${droppedById}::uuid for update`;
  if (locked.length === 0) throw new NotVisible();
  const { _max } = await tx.intakeFile.aggregate({ where: { intakeId }, _max: { position: true } });
  const position = (_max.position ?? 0) + 1;
  if (position > MOST_FILES) throw new Refusal("documents", FULL);
  return { intakeId, position };
}

async function enter(
  tx: Transaction,
  place: { intakeId: string; position: number },
  opened: Opened,
): Promise<void> {
  const { folder, fileName } = opened;
  if ("problem" in opened) {
    const { size, problem } = opened;
    const data = { ...place, folder, fileName, size, problem, mediaType: "", state: "REFUSED" as const };
    await tx.intakeFile.create({ data, select: { id: true } });
    return;
  }
  const stored = await store(tx, opened);
  const isKnown = await isStoredElsewhere(tx, stored.blobSha256);
  const waits = isKnown ? { state: "DUPLICATE" as const } : { readingJob: { create: {} } };
  await tx.intakeFile.create({ data: { ...place, ...stored, folder, ...waits }, select: { id: true } });
}

async function isStoredElsewhere(tx: Transaction, blobSha256: string): Promise<boolean> {
  const [inInbox, inCase] = await Promise.all([
    tx.intakeFile.count({ where: { blobSha256 } }),
    tx.document.count({ where: { blobSha256 } }),
  ]);
  return inInbox + inCase > 0;
}

/** Reads a file that was not read, or could not be: because it was known already, or took too long. */
export async function readAgain(actor: Actor, fileId: string): Promise<{ intakeId: string }> {
  authorize(actor, "sort the inbox");
  const { intakeId } = await db.$transaction(async (tx) => {
    const touched = { parts: { none: { state: { not: "OPEN" as const } } } };
    const unread = { state: { in: ["DUPLICATE" as const, "UNREADABLE" as const] } };
    const file = await tx.intakeFile.findFirst({ where: { id: fileId, ...unread, ...touched } });
    if (!file) throw new NotVisible();
    await tx.intakePart.deleteMany({ where: { fileId } });
    return tx.intakeFile.update({
      where: { id: fileId },
      data: { state: "WAITING", problem: null, readingJob: { create: {} } },
      select: { intakeId: true },
    });
  });
  wake("reading");
  return { intakeId };
}

/** Says that a part is nothing for the register. It stays where it is and can be taken back. */
export async function setAside(actor: Actor, partId: string): Promise<{ intakeId: string }> {
  authorize(actor, "sort the inbox");
  const closed = { state: "SET_ASIDE" as const, closedAt: now(), closedByName: actor.name };
  return changePart(partId, { state: "OPEN" }, closed);
}

/**
 * Opens a part again: one that was set aside, one whose entry was struck, or one that concerns a further case.
 * What it was filed as stays where it is.
 */
export async function takeBack(actor: Actor, partId: string): Promise<{ intakeId: string }> {
  authorize(actor, "sort the inbox");
  const open = { state: "OPEN" as const, closedAt: null, closedByName: null };
  return changePart(partId, { NOT: { state: "OPEN" } }, { ...open, documentId: null, minutesItemId: null });
}

async function changePart(
  id: string,
  where: NonNullable<Parameters<Transaction["intakePart"]["updateMany"]>[0]["where"]>,
  data: Parameters<Transaction["intakePart"]["updateMany"]>[0]["data"],
): Promise<{ intakeId: string }> {
  const { count } = await db.intakePart.updateMany({ where: { id, ...where }, data });
  const part = await db.intakePart.findUnique({ where: { id }, select: { file: true } });
  if (!part) throw new NotVisible();
  if (count === 0) throw new Refusal("", "Någon annan har ändrat handlingen. Ladda om sidan.");
  return { intakeId: part.file.intakeId };
}

/**
 * Undoes a drop: everything in it goes that nobody has filed. What has been filed stays in its case, and in the
 * drop as a trace; it is struck there, with a reason.
 */
export async function undoDrop(actor: Actor, intakeId: string): Promise<{ isGone: boolean }> {
  authorize(actor, "sort the inbox");
  return db.$transaction(async (tx) => {
    const files = await tx.intakeFile.findMany({ where: { intakeId }, select: { blobSha256: true } });
    const filed = { state: "FILED" as const };
    await tx.readingJob.deleteMany({ where: { file: { intakeId } } });
    await tx.intakePart.deleteMany({ where: { file: { intakeId }, NOT: filed } });
    await tx.intakeFile.deleteMany({ where: { intakeId, parts: { none: filed } } });
    const { count } = await tx.intake.deleteMany({ where: { id: intakeId, files: { none: {} } } });
    await dropUnused(
      tx,
      files.flatMap(({ blobSha256 }) => blobSha256 ?? []),
    );
    return { isGone: count > 0 };
  }, PATIENCE);
}
