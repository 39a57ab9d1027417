import "server-only";
import { v7 as newId } from "uuid";
import type { SignedIn } from "@/lib/auth/permissions";
import { toDb, today } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import { auditedTogether, type Recorder } from "@/lib/events/audited";
import { checkDecision, saveDecision } from "@/lib/meetings/decide";
import { settles } from "@/lib/meetings/rules/law";
import { decisionInput } from "@/lib/meetings/schema";
import { enterMilestone } from "@/lib/milestones/record";
import { createMotion } from "@/lib/motions/create";
import { type Deciding, findDeciding } from "./deciding";
import type { Past } from "./history";
import { beat, giveUp, type Run } from "./mutations";
import type { CheckedRow } from "./rows";

const BEAT_MS = 2_000;

/** Registers every row in one transaction, or none. What stops it is told on the import's own page. */
export async function runImport(actor: SignedIn, run: Run): Promise<void> {
  let done = 0;
  let waiting = false;
  const alive = setInterval(async () => {
    // At its end the transaction holds the row: one beat may wait for it, no more.
    if (waiting) return;
    waiting = true;
    await beat(run, done).catch(console.error);
    waiting = false;
  }, BEAT_MS);
  try {
    await registerRows(actor, run, () => {
      done += 1;
    });
  } catch (error) {
    if (!(error instanceof Refusal)) console.error(error);
    await giveUp(run, error instanceof Refusal ? error.message : "Ett fel uppstod. Försök igen.");
  } finally {
    clearInterval(alive);
  }
}

async function registerRows(actor: SignedIn, run: Run, tick: () => void): Promise<void> {
  const cases = run.rows.map((row) => ({ row, motionId: newId() }));
  const targets = cases.map(({ motionId }) => ({ motionId, version: null }));
  await auditedTogether(actor, targets, async (tx, recordFor) => {
    const deciding = await findDeciding(tx);
    for (const { row, motionId } of cases) {
      await registerRow(tx, recordFor(motionId), { actor, run, deciding, row, motionId }).catch(atRow(row));
      tick();
    }
    // In the same transaction as the rows: a list that is registered is never taken for one that is not.
    const { importId: id, attempt } = run;
    const { count } = await tx.registerImport.updateMany({
      where: { id, attempt, state: "RUNNING" },
      data: { state: "DONE", done: cases.length },
    });
    if (count === 0) throw new Refusal("", "Listan har registrerats av någon annan.");
  });
}

const atRow =
  ({ no }: CheckedRow) =>
  (error: unknown) => {
    throw error instanceof Refusal ? new Refusal("", `Rad ${no}: ${error.message}`) : error;
  };

type RowToRegister = { actor: SignedIn; run: Run; deciding: Deciding; row: CheckedRow; motionId: string };

async function registerRow(tx: Transaction, record: Recorder, one: RowToRegister): Promise<void> {
  const { actor, run, row, motionId } = one;
  if (!row.motion) throw new Error("Only new rows are registered.");
  await createMotion(tx, record, { actor, id: motionId, input: row.motion, importedFrom: run.fileName });
  for (const past of row.history) await registerPast(tx, record, past, one);
  if (run.closeSettled && row.history.some(ends)) {
    const [occurredOn, note] = [today(), run.overrideReason];
    await tx.milestone.create({
      data: { motionId, kind: "CLOSED", occurredOn: toDb(occurredOn), note },
    });
    record({ action: "milestone-recorded", details: { kind: "CLOSED", on: occurredOn.toString(), note } });
  }
}

const ends = (past: Past): boolean =>
  past.kind === "DECISION"
    ? past.by === "COUNCIL" && settles({ body: { id: "", name: "", kind: "COUNCIL" }, outcome: past.outcome })
    : past.milestone === "WITHDRAWN";

/** The same checks as when somebody enters the decision by hand, but that a list may be silent on the board. */
async function registerPast(
  tx: Transaction,
  record: Recorder,
  past: Past,
  one: RowToRegister,
): Promise<void> {
  const { run, deciding, row, motionId } = one;
  if (past.kind === "MILESTONE") {
    const withdrawnBy = row.motion?.movers.map((_, index) => index + 1) ?? [];
    const { milestone: kind, on: occurredOn, text: note } = past;
    return enterMilestone(tx, record, { motionId, kind, occurredOn, note, withdrawnBy });
  }
  const input = decisionInput.parse({
    motionId,
    version: "1",
    bodyId: deciding[past.by],
    meetingOn: past.on.toString(),
    decisionText: past.text,
    outcome: past.outcome,
    ...(past.paragraph && { paragraph: past.paragraph }),
    ...(run.overrideReason && { overrideReason: run.overrideReason }),
  });
  const checked = await checkDecision(tx, input, { inherited: true });
  await saveDecision(tx, record, input, checked);
}
