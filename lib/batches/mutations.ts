import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { wake } from "@/lib/background";
import { now } from "@/lib/dates";
import { db, type Transaction } from "@/lib/db/client";
import { NotVisible, Refusal } from "@/lib/errors";
import { selectSubjects } from "./queries";
import { inWords, type StartBatchInput, type StopBatchInput } from "./schema";

// A batch is a list of things to do, and no case data: each paper it makes leaves its own event on its case.

/** Has the server make the papers one by one from now on. Refused where the choice is no longer what the person saw. */
export async function startBatch(actor: Actor, input: StartBatchInput): Promise<{ batchId: string }> {
  authorize(actor, "write papers");
  const { subjects } = await selectSubjects(actor, input);
  if (subjects.length === 0) throw new Refusal("", "Det finns inget att göra för de dagarna.");
  if (subjects.length !== input.count) {
    const many = subjects.length === 1 ? "ett dokument" : `${subjects.length} dokument`;
    throw new Refusal("", `Registret har ändrats: nu blir det ${many}. Visa urvalet igen.`);
  }
  const items = subjects.map((subject, index) => ({ ...subject, position: index + 1 }));
  const { id } = await db.paperBatch.create({
    data: {
      kind: input.slag,
      about: inWords(input),
      userId: actor.id,
      startedAt: now(),
      items: { createMany: { data: items } },
    },
    select: { id: true },
  });
  wake("papers");
  return { batchId: id };
}

/** What has been made stays; no more is. */
export async function stopBatch(actor: Actor, { batchId }: StopBatchInput): Promise<void> {
  authorize(actor, "write papers");
  if (!(await db.paperBatch.count({ where: { id: batchId } }))) throw new NotVisible();
  await endBatch(batchId, `Avbrutet av ${actor.name}.`);
}

/** A batch as one server has taken it; `attempts` is also the mark of who holds it now. */
export type TakenBatch = { id: string; kind: StartBatchInput["slag"]; userId: string; attempts: number };

/** How long a server that is not heard of keeps what it has taken. */
const LEASE_SECONDS = 60;

/** Takes the batch that has waited longest; null when nothing waits. No two servers get the same. */
export async function takeBatch(): Promise<TakenBatch | null> {
  const [batch] = await db.$queryRaw<TakenBatch[]>`
    update "PaperBatch" set attempts = attempts + 1,
      "leasedUntil" = now() + make_interval(secs => ${LEASE_SECONDS})
    where id = (
      select id from "PaperBatch" where "endedAt" is null and coalesce("leasedUntil" < now(), true)
      order by "startedAt" limit 1 for update skip locked
    )
    returning id, kind::text as kind, "userId", attempts`;
  return batch ?? null;
}

type Settled = { state: "MADE"; documentId: string } | { state: "LEFT_OUT"; problem: string };

/**
 * Ticks off a paper and keeps the batch for a while longer. Throws `Overtaken` where the batch was stopped or another server
 * has it: in the transaction that made the paper, nothing is made then.
 */
export async function settleItem(
  { id: batchId, attempts }: TakenBatch,
  position: number,
  settled: Settled,
  tx: Pick<Transaction, "paperBatchItem" | "$executeRaw"> = db,
): Promise<void> {
  const renewed = await tx.$executeRaw`
    update "PaperBatch" set "leasedUntil" = now() + make_interval(secs => ${LEASE_SECONDS})
    where id = ${batchId}::uuid and attempts = ${attempts} and "endedAt" is null`;
  if (renewed === 0) throw new Overtaken();
  await tx.paperBatchItem.update({
    where: { batchId_position: { batchId, position }, state: "WAITING" },
    data: settled,
    select: { position: true },
  });
}

export class Overtaken extends Error {}

/** `stopped` says why it ends before all is made. */
export async function endBatch(id: string, stopped: string | null): Promise<void> {
  await db.paperBatch.updateMany({ where: { id, endedAt: null }, data: { endedAt: now(), stopped } });
}
