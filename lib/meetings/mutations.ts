import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { type PlainDate, toDb, toDbOrNull } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { fileItemDocuments, itemChildren, readItemUploads } from "./item";
import { meetingOn } from "./meeting";
import { contradiction } from "./outcome";
import type { DecisionInput } from "./schema";

/** Records what a body did with the case under a §: the working committee, the board, the council. */
export async function recordDecision(actor: Actor, input: DecisionInput): Promise<{ id: string }> {
  authorize(actor, "record decisions");
  const { motionId, version, bodyId, paragraph, outcome } = input;
  const uploads = await readItemUploads(input);
  return audited(actor, { motionId, version }, async (tx, record) => {
    await checkOrder(tx, motionId, input.meetingOn);
    await checkOutcomes(tx, input);
    const body = await tx.body.findUnique({ where: { id: bodyId } });
    if (!body) throw new Refusal("bodyId", "Organet finns inte i registret. Välj ett annat.");
    const { recommittedToId } = input;
    if (recommittedToId && !(await tx.body.count({ where: { id: recommittedToId } }))) {
      throw new Refusal("recommittedToId", "Organet finns inte i registret. Välj ett annat.");
    }
    const { id } = await tx.minutesItem.create({
      data: {
        motionId,
        bodyId,
        ...(await meetingOn(tx, bodyId, input.meetingOn)),
        status: "DECIDED",
        paragraph,
        registrationNumber: input.registrationNumber,
        reportDatedOn: toDbOrNull(input.reportDatedOn),
        decisionText: input.decisionText,
        summary: input.summary,
        outcome,
        tabledToOn: toDbOrNull(input.tabledToOn),
        recommittedToId,
        reason: input.reason,
        dispatchTo: input.dispatchTo,
        ...itemChildren(input),
        clauses: { create: input.clauseOutcomes },
        votes: input.vote ? { create: { ...input.vote, position: 1 } } : {},
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
      },
    });
    await fileItemDocuments(tx, record, uploads, {
      actor,
      motionId,
      minutesItemId: id,
      bodyName: body.name,
      paragraph,
      decidedOn: input.meetingOn,
      reportDatedOn: input.reportDatedOn,
    });
    return { id };
  });
}

async function checkOrder(tx: Transaction, motionId: string, day: PlainDate): Promise<void> {
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
