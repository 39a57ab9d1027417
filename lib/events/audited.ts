import "server-only";
import type { Answerer, SignedIn } from "@/lib/auth/permissions";
import { visibleTo } from "@/lib/auth/visibility";
import { now, toDb } from "@/lib/dates";
import { db, type Transaction } from "@/lib/db/client";
import { refuse } from "@/lib/db/constraints";
import type { Prisma } from "@/lib/db/generated/client";
import { NotVisible, StaleCase } from "@/lib/errors";
import { origin } from "@/lib/origin.mjs";
import { lastDay } from "@/lib/process/deadline";
import { phaseOf } from "@/lib/process/phase";
import type { NewEvent } from "./actions";
import { GENESIS, hashOf } from "./chain";
import { describe } from "./describe";
import { readFacts, readYearStart } from "./facts";
import { appendToLog } from "./log";
import { sealOf } from "./seal";

export type Recorder = (event: NewEvent) => void;

/** Who changes a case: somebody signed in, or who answers a referral in it without seeing the rest. */
export type Author = SignedIn | Answerer;

/**
 * `version` is the one the person was looking at; null for a case that this change creates, "current"
 * where another version stands guard: that of the meeting whose minutes are approved.
 */
type Target = { motionId: string; version: number | null | "current" };

/**
 * The one door through which case data changes. Locks the case, checks the version the person saw, runs
 * `change`, recomputes the phase, appends what `change` recorded to the case's chain, and commits, or
 * commits nothing.
 *
 * Throws `StaleCase` when somebody else was first, `NotVisible` when the actor may not know of the case,
 * and `Refusal` where `change` or a constraint in the database refuses.
 */
export function audited<T>(
  actor: Author,
  target: Target,
  change: (tx: Transaction, record: Recorder) => Promise<T>,
): Promise<T> {
  return auditedTogether(actor, [target], (tx, recordFor) => change(tx, recordFor(target.motionId)));
}

/**
 * The same for several cases at once: all of them change, or none does. `recordFor` gives each its own
 * recorder.
 */
export function auditedTogether<T>(
  actor: Author,
  targets: Target[],
  change: (tx: Transaction, recordFor: (motionId: string) => Recorder) => Promise<T>,
): Promise<T> {
  // Always in the same order: two meetings with the same motions must not wait for each other.
  const inOrder = targets.toSorted((a, b) => (a.motionId < b.motionId ? -1 : 1));
  return db
    .$transaction(async (tx) => {
      const versions = new Map<string, number>();
      for (const target of inOrder) {
        versions.set(target.motionId, await lockedVersion(tx, actor, target));
      }
      const events = new Map([...versions.keys()].map((id) => [id, [] as NewEvent[]]));
      const result = await change(tx, (motionId) => {
        const own = events.get(motionId);
        if (!own) throw new Error("A case that is changed must be among those that are locked.");
        return (event) => own.push(event);
      });
      for (const [motionId, version] of versions) {
        const own = events.get(motionId) ?? [];
        if (own.length === 0) throw new Error("A change of a case must record what it did.");
        const end = await append(tx, actor, motionId, version, own);
        await restate(tx, motionId, { version, historySeal: sealOf(motionId, end) });
      }
      await logOpened(tx, actor, targets);
      return result;
    }, patience(targets.length))
    .catch(refuse);
}

/** Milliseconds. Large documents take seconds to write, and a whole register minutes. */
const patience = (cases: number) => ({ maxWait: 10_000, timeout: 60_000 + cases * 250 });

/** The version that this change makes. */
async function lockedVersion(tx: Transaction, actor: Author, target: Target): Promise<number> {
  if (target.version === null) return 1;
  await tx.$queryRaw`select 1 from "Motion" where id = ${target.motionId}::uuid for update`;
  const motion = await tx.motion.findFirst({
    where: { AND: [{ id: target.motionId }, openTo(actor)] },
    select: { version: true },
  });
  if (!motion) throw new NotVisible();
  if (target.version !== "current" && motion.version !== target.version) {
    const since = await tx.event.findMany({
      where: { motionId: target.motionId, version: { gt: target.version } },
      orderBy: { sequence: "asc" },
    });
    throw new StaleCase(motion.version, since.map(describe));
  }
  return motion.version + 1;
}

const openTo = (actor: Author): Prisma.MotionWhereInput =>
  actor.kind === "user" ? visibleTo(actor) : { id: actor.motionId, secrecyProvision: null };

/** What is computed from the facts is stored beside them, so that lists can filter and sort on it. */
async function restate(
  tx: Transaction,
  motionId: string,
  after: { version: number; historySeal: string },
): Promise<void> {
  const { facts, searchText } = await readFacts(tx, motionId);
  const { phase, since, open } = phaseOf(facts);
  await tx.motion.update({
    where: { id: motionId },
    data: {
      ...after,
      phase,
      phaseSince: toDb(since),
      open,
      deadlineOn: toDb(lastDay(facts, await readYearStart(tx))),
      searchText,
    },
    select: { id: true },
  });
}

/** Answers with where the chain ends now. */
async function append(
  tx: Transaction,
  actor: Author,
  motionId: string,
  version: number,
  events: NewEvent[],
): Promise<{ sequence: number; hash: string }> {
  const last = await tx.event.findFirst({
    where: { motionId },
    orderBy: { sequence: "desc" },
    select: { sequence: true, hash: true },
  });
  let { sequence, hash } = last ?? { sequence: 0, hash: GENESIS };
  const rows = events.map((event) => {
    const link = {
      ...event,
      motionId,
      version,
      sequence: ++sequence,
      at: now(),
      actorId: actor.id,
      actorName: actor.name,
      origin: origin(),
      previousHash: hash,
    };
    hash = hashOf(link);
    return { ...link, hash };
  });
  await tx.event.createMany({ data: rows });
  return { sequence, hash };
}

/** The log knows every case, so that one which is gone with all its history is missed. */
async function logOpened(tx: Transaction, actor: Author, targets: Target[]): Promise<void> {
  const motionIds = targets.filter(({ version }) => version === null).map(({ motionId }) => motionId);
  if (motionIds.length === 0) return;
  const line = { actorId: actor.id, subjectId: null, motionId: null };
  await appendToLog(tx, { ...line, action: "cases-opened", details: { motionIds } });
}
