import "server-only";
import { type Actor, may } from "@/lib/auth/permissions";
import { documentsVisibleTo, visibleTo } from "@/lib/auth/visibility";
import { PlainDate, toDb, today } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/db/id";
import { type BatchChoice, MOST_IN_A_BATCH } from "./schema";
import { CASES, PARAGRAPHS, REFERRALS } from "./selection";

/** What one paper would be about: the referral, § or, without a subject, the case. */
export type Subject = { motionId: string; subjectId: string | null };

/** What a batch would be made about, of what the actor may see, in the order of the cases; `left` are those that have it. */
export async function selectSubjects(
  actor: Actor,
  choice: Omit<BatchChoice, "igen"> & { igen?: "ja" | undefined },
): Promise<{ subjects: Subject[]; already: number }> {
  const all = await matching(actor, choice);
  const made = choice.igen ? new Set<string>() : await finishedOnes(choice.slag, all);
  const subjects = all.filter((subject) => !made.has(keyOf(subject)));
  return { subjects: subjects.slice(0, MOST_IN_A_BATCH), already: all.length - subjects.length };
}

const ORDER = [{ registrationYear: "asc" }, { registrationSerial: "asc" }, { id: "asc" }] as const;

async function matching(actor: Actor, { slag, fran, till }: Omit<BatchChoice, "igen">): Promise<Subject[]> {
  if (!may(actor, "write papers") || PlainDate.compare(fran, till) > 0) return [];
  const days = { gte: toDb(fran), lte: toDb(till) };
  const motion = visibleTo(actor);
  const cases = CASES[slag];
  if (cases) {
    const rows = await db.motion.findMany({
      where: { AND: [motion, cases(days)] },
      orderBy: [...ORDER],
      select: { id: true },
    });
    return rows.map(({ id }) => ({ motionId: id, subjectId: null }));
  }
  const select = { id: true, motionId: true };
  const orderBy = [...ORDER.map((order) => ({ motion: order })), { id: "asc" as const }];
  const referrals = REFERRALS[slag]?.(days, toDb(today()));
  const rows = referrals
    ? await db.referral.findMany({ where: { motion, ...referrals }, orderBy, select })
    : await db.minutesItem.findMany({ where: { motion, ...PARAGRAPHS(days) }, orderBy, select });
  return rows.map(({ id, motionId }) => ({ motionId, subjectId: id }));
}

const keyOf = ({ motionId, subjectId }: Subject) => `${motionId} ${subjectId}`;

async function finishedOnes(kind: BatchChoice["slag"], subjects: Subject[]): Promise<Set<string>> {
  const rows = await db.paper.findMany({
    where: { kind, documentId: { not: null }, motionId: { in: subjects.map(({ motionId }) => motionId) } },
    select: { motionId: true, subjectId: true },
  });
  return new Set(rows.map(keyOf));
}

const columns = {
  id: true,
  kind: true,
  about: true,
  startedAt: true,
  endedAt: true,
  stopped: true,
  user: { select: { name: true } },
} as const;

/** The latest batches, whoever started them: those who write papers share them. */
export async function getBatches(actor: Actor) {
  if (!may(actor, "write papers")) return [];
  return db.paperBatch.findMany({ orderBy: { startedAt: "desc" }, take: 50, select: columns });
}

/** One batch with how far it has come, and those that were left out, of what the actor may see. Null is a 404. */
export async function getBatch(actor: Actor, id: string) {
  if (!may(actor, "write papers") || !isId(id)) return null;
  const batch = await db.paperBatch.findUnique({ where: { id }, select: columns });
  if (!batch) return null;
  const [counts, leftOut] = await Promise.all([
    db.paperBatchItem.groupBy({ by: ["state"], where: { batchId: id }, _count: true }),
    db.paperBatchItem.findMany({
      where: { batchId: id, state: "LEFT_OUT", motion: visibleTo(actor) },
      orderBy: { position: "asc" },
      select: {
        position: true,
        problem: true,
        motion: { select: { id: true, registrationNumber: true, title: true } },
      },
    }),
  ]);
  const count = (state: (typeof counts)[number]["state"]) =>
    counts.find((row) => row.state === state)?._count ?? 0;
  return { ...batch, waiting: count("WAITING"), made: count("MADE"), left: count("LEFT_OUT"), leftOut };
}

/** Where the made papers of a batch lie, as far as the actor may see them, in their order. */
export async function madeIn(
  actor: Actor,
  batchId: string,
): Promise<{ motionId: string; documentId: string; position: number }[]> {
  const items = await db.paperBatchItem.findMany({
    where: { batchId, state: "MADE", motion: visibleTo(actor) },
    orderBy: { position: "asc" },
    select: { motionId: true, documentId: true, position: true },
  });
  const seen = await db.document.findMany({
    where: {
      AND: [{ id: { in: items.flatMap(({ documentId }) => documentId ?? []) } }, documentsVisibleTo(actor)],
    },
    select: { id: true },
  });
  const ids = new Set(seen.map(({ id }) => id));
  return items.flatMap(({ documentId, ...item }) =>
    documentId && ids.has(documentId) ? [{ ...item, documentId }] : [],
  );
}

/** The next paper to make in a batch that goes on; null when there is none, or somebody has stopped it. */
export const nextItem = (batchId: string) =>
  db.paperBatchItem.findFirst({
    where: { batchId, state: "WAITING", batch: { endedAt: null } },
    orderBy: { position: "asc" },
    select: { position: true, motionId: true, subjectId: true },
  });
