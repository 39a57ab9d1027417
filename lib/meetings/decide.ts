import "server-only";
import { createAssignments } from "@/lib/assignments/create";
import { toDb, toDbOrNull } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import type { Body } from "@/lib/db/generated/client";
import { startDispatchList } from "@/lib/dispatch/list";
import { Refusal } from "@/lib/errors";
import type { Recorder } from "@/lib/events/audited";
import { type Considered, readAct } from "./act";
import { refuseForbidden, settleDoubts } from "./doubts";
import { itemChildren, itemColumns } from "./item";
import { meetingOn } from "./meeting";
import { contradiction } from "./outcome";
import { doubtful } from "./rules/advice";
import { forbidden, settles } from "./rules/law";
import type { DecisionInput } from "./schema";
import { voteRows } from "./votes";

export type CheckedDecision = {
  body: Body;
  /** Why it is recorded although something was advised against; null where nothing was. */
  overrideReason: string | null;
};

/** Holds a decision to the register and to the law. */
export async function checkDecision(
  tx: Transaction,
  input: DecisionInput,
  considered: Considered = {},
): Promise<CheckedDecision> {
  await checkOrder(tx, input);
  await checkOutcomes(tx, input);
  const body = await findBody(tx, "bodyId", input.bodyId);
  const { recommittedToId } = input;
  const recommittedTo = recommittedToId ? await findBody(tx, "recommittedToId", recommittedToId) : null;
  const act = await readAct(tx, input, { body, recommittedTo, ...considered });
  refuseForbidden(forbidden(act));
  if (input.assignments.length > 0 && !settles(act)) {
    throw new Refusal("assignmentText-1", "Uppdrag ges när fullmäktige avgör motionen.");
  }
  return { body, overrideReason: settleDoubts(doubtful(act), input) };
}

/** The decision under its §, with what hangs on it, once it has been checked. */
export async function saveDecision(
  tx: Transaction,
  record: Recorder,
  input: DecisionInput,
  { body, overrideReason }: CheckedDecision,
): Promise<{ id: string }> {
  const { motionId, paragraph, outcome, assignments, dispatchTo } = input;
  const { id } = await tx.minutesItem.create({
    data: {
      motionId,
      overrideReason,
      ...(await decisionColumns(tx, input)),
      ...decisionChildren(input),
    },
    select: { id: true },
  });
  record({
    action: "decision-recorded",
    details: {
      minutesItemId: id,
      body: body.name,
      meeting: input.meetingOn.toString(),
      paragraph,
      outcome,
      ...(overrideReason && { overrideReason }),
    },
  });
  if (settles({ body, outcome })) {
    await startDispatchList(tx, { motionId, minutesItemId: id, recipients: dispatchTo });
    await createAssignments(tx, record, { motionId, minutesItemId: id, assignments });
  }
  return { id };
}

/** The decision as it should have been recorded; what was sent or assigned because of it stays. */
export async function rewriteDecision(
  tx: Transaction,
  id: string,
  input: DecisionInput,
  { body, overrideReason }: CheckedDecision,
): Promise<void> {
  const where = { minutesItemId: id };
  await tx.clauseOutcome.deleteMany({ where });
  await tx.speaker.deleteMany({ where });
  await tx.proposal.deleteMany({ where });
  await tx.vote.deleteMany({ where });
  await tx.nonParticipant.deleteMany({ where });
  await tx.note.deleteMany({ where });
  await tx.minutesItem.update({
    where: { id },
    data: { ...(await decisionColumns(tx, input)), ...decisionChildren(input), overrideReason },
    select: { id: true },
  });
  const { motionId, outcome, dispatchTo } = input;
  if (!settles({ body, outcome })) {
    // What has been sent is a fact; what was only to be sent goes with the decision that asked for it.
    await tx.dispatch.deleteMany({ where: { ...where, sentOn: null } });
  } else if (!(await tx.dispatch.count({ where }))) {
    await startDispatchList(tx, { motionId, minutesItemId: id, recipients: dispatchTo });
  }
}

export const decisionColumns = async (tx: Transaction, input: DecisionInput) => ({
  ...(await meetingOn(tx, input.bodyId, input.meetingOn)),
  bodyId: input.bodyId,
  status: "DECIDED" as const,
  paragraph: input.paragraph,
  registrationNumber: input.registrationNumber,
  reportDatedOn: toDbOrNull(input.reportDatedOn),
  decisionText: input.decisionText,
  summary: input.summary,
  outcome: input.outcome,
  tabledToOn: toDbOrNull(input.tabledToOn),
  recommittedToId: input.recommittedToId,
  byMinority: input.byMinority,
  reason: input.reason,
  dispatchTo: input.dispatchTo,
  ...itemColumns(input),
});

export const decisionChildren = (input: DecisionInput) => ({
  ...itemChildren(input),
  clauses: { create: input.clauseOutcomes },
  votes: voteRows(input.votes),
});

async function findBody(tx: Transaction, field: string, id: string): Promise<Body> {
  const body = await tx.body.findUnique({ where: { id } });
  if (!body) throw new Refusal(field, "Organet finns inte i registret. Välj ett annat.");
  return body;
}

async function checkOrder(tx: Transaction, { motionId, meetingOn: day }: DecisionInput): Promise<void> {
  const motion = await tx.motion.findUniqueOrThrow({ where: { id: motionId } });
  if (toDb(day) < (motion.writtenOn ?? motion.receivedOn)) {
    throw new Refusal("meetingOn", "Organet kan inte ha beslutat innan motionen skrevs.");
  }
}

async function checkOutcomes(
  tx: Transaction,
  { motionId, outcome, clauseOutcomes }: DecisionInput,
): Promise<void> {
  const clauses = await tx.clause.findMany({ where: { motionId }, select: { id: true } });
  if (clauseOutcomes.some(({ clauseId }) => !clauses.some((clause) => clause.id === clauseId))) {
    throw new Refusal("", "En av att-satserna finns inte längre i motionen. Ladda om sidan.");
  }
  const own = new Map(clauseOutcomes.map((row) => [row.clauseId, row.outcome]));
  const message = contradiction(
    outcome,
    clauses.map(({ id }) => own.get(id) ?? null),
  );
  if (message) throw new Refusal("outcome", message);
}
