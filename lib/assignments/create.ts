import "server-only";
import { toDbOrNull } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import type { Recorder } from "@/lib/events/audited";
import { assignmentField, type NewAssignment } from "./rows";

type Given = { motionId: string; minutesItemId: string; assignments: NewAssignment[] };

/** What the council told bodies to do when it decided under that paragraph. */
export async function createAssignments(
  tx: Transaction,
  record: Recorder,
  { motionId, minutesItemId, assignments }: Given,
): Promise<void> {
  for (const [index, { bodyId, text, dueOn }] of assignments.entries()) {
    const body = await tx.body.findUnique({ where: { id: bodyId }, select: { name: true } });
    if (!body) throw new Refusal(assignmentField("bodyId", index + 1), NO_SUCH_BODY);
    const { id } = await tx.assignment.create({
      data: { motionId, minutesItemId, bodyId, text, dueOn: toDbOrNull(dueOn) },
      select: { id: true },
    });
    const details = { assignmentId: id, body: body.name, text, dueOn: dueOn?.toString() ?? null };
    record({ action: "assignment-given", details });
  }
}

export const NO_SUCH_BODY = "Organet finns inte i registret. Välj ett annat.";
