import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { visibleTo } from "@/lib/auth/visibility";
import { fromDb, fromDbOrNull, PlainDate, toDb } from "@/lib/dates";
import { db, type Transaction } from "@/lib/db/client";
import { NotVisible, Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { settlingItem } from "@/lib/meetings/settling";
import { createAssignments, NO_SUCH_BODY } from "./create";
import { BEFORE_DECISION } from "./rows";
import type { CompleteInput, FollowUpInput, GiveInput, ReopenInput } from "./schema";

/** Adds an assignment that the council gave when it settled the motion, once the decision is recorded. */
export async function giveAssignment(actor: Actor, input: GiveInput): Promise<void> {
  authorize(actor, "record decisions");
  const { motionId, version, bodyId, text, dueOn } = input;
  await audited(actor, { motionId, version }, async (tx, record) => {
    const item = await settlingItem(tx, motionId);
    if (!item)
      throw new Refusal("", "Fullmäktige har inte avgjort motionen, och har inte gett något uppdrag.");
    if (!(await tx.body.count({ where: { id: bodyId } }))) throw new Refusal("bodyId", NO_SUCH_BODY);
    if (dueOn && PlainDate.compare(dueOn, item.heldOn) < 0) throw new Refusal("dueOn", BEFORE_DECISION);
    const assignments = [{ bodyId, text, dueOn }];
    await createAssignments(tx, record, { motionId, minutesItemId: item.id, assignments });
  });
}

/** A dated note on how it goes. */
export async function followUp(actor: Actor, input: FollowUpInput): Promise<string> {
  authorize(actor, "record decisions");
  const { assignmentId, notedOn, text } = input;
  const motionId = await motionOf(actor, assignmentId);
  await audited(actor, { motionId, version: input.version }, async (tx, record) => {
    const assignment = await readAssignment(tx, assignmentId);
    checkAfter("notedOn", notedOn, assignment.givenOn);
    await tx.assignmentFollowUp.create({
      data: { assignmentId, notedOn: toDb(notedOn), text, byName: actor.name },
    });
    const details = { assignmentId, body: assignment.body, on: notedOn.toString(), text };
    record({ action: "assignment-followed-up", details });
  });
  return motionId;
}

export async function completeAssignment(actor: Actor, input: CompleteInput): Promise<string> {
  authorize(actor, "record decisions");
  const { assignmentId, completedOn } = input;
  const motionId = await motionOf(actor, assignmentId);
  await audited(actor, { motionId, version: input.version }, async (tx, record) => {
    const assignment = await readAssignment(tx, assignmentId);
    if (assignment.completedOn) throw new Refusal("", "Uppdraget är redan klart.");
    checkAfter("completedOn", completedOn, assignment.givenOn);
    await tx.assignment.update({ where: { id: assignmentId }, data: { completedOn: toDb(completedOn) } });
    const details = { assignmentId, body: assignment.body, on: completedOn.toString() };
    record({ action: "assignment-completed", details });
  });
  return motionId;
}

/** It was not done after all; the history keeps that it was said to be. */
export async function reopenAssignment(actor: Actor, input: ReopenInput): Promise<string> {
  authorize(actor, "record decisions");
  const { assignmentId, version } = input;
  const motionId = await motionOf(actor, assignmentId);
  await audited(actor, { motionId, version }, async (tx, record) => {
    const assignment = await readAssignment(tx, assignmentId);
    if (!assignment.completedOn) throw new Refusal("", "Uppdraget är redan öppet.");
    await tx.assignment.update({ where: { id: assignmentId }, data: { completedOn: null } });
    record({ action: "assignment-reopened", details: { assignmentId, body: assignment.body } });
  });
  return motionId;
}

/** Which case an assignment belongs to, among what the actor may see. */
async function motionOf(actor: Actor, id: string): Promise<string> {
  const assignment = await db.assignment.findFirst({
    where: { id, motion: visibleTo(actor) },
    select: { motionId: true },
  });
  if (!assignment) throw new NotVisible();
  return assignment.motionId;
}

async function readAssignment(tx: Transaction, id: string) {
  const { body, completedOn, minutesItem } = await tx.assignment.findUniqueOrThrow({
    where: { id },
    select: {
      completedOn: true,
      body: { select: { name: true } },
      minutesItem: { select: { meeting: { select: { heldOn: true } } } },
    },
  });
  const { meeting } = minutesItem;
  return {
    body: body.name,
    completedOn: fromDbOrNull(completedOn),
    givenOn: meeting && fromDb(meeting.heldOn),
  };
}

function checkAfter(field: string, day: PlainDate, givenOn: PlainDate | null): void {
  if (givenOn && PlainDate.compare(day, givenOn) < 0) {
    throw new Refusal(field, `Det kan inte ha hänt innan fullmäktige gav uppdraget (${givenOn}).`);
  }
}
