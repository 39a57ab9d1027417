import "server-only";
import { fromDb, fromDbOrNull } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import { contradictionsIn, type Told } from "@/lib/process/lawful";

/**
 * Refuses a correction that leaves the case contradicting itself or the law: other facts may rest on the
 * one that is corrected. What was so already may stay so.
 */
export async function lawfully<T>(
  tx: Transaction,
  motionId: string,
  correction: () => Promise<T>,
): Promise<T> {
  const before = contradictionsIn(await told(tx, motionId));
  const result = await correction();
  const after = contradictionsIn(await told(tx, motionId));
  const caused = [...after].filter(([rule]) => !before.has(rule));
  if (caused.length > 0) throw new Refusal("", caused.map(([, message]) => message).join(" "));
  return result;
}

async function told(tx: Transaction, motionId: string): Promise<Told> {
  const { raisedOn, minutesItems, milestones, dispatches, assignments } = await tx.motion.findUniqueOrThrow({
    where: { id: motionId },
    select: {
      raisedOn: true,
      minutesItems: {
        where: { status: "DECIDED", referralId: null },
        select: {
          id: true,
          outcome: true,
          overrideReason: true,
          body: { select: { kind: true } },
          meeting: { select: { heldOn: true, postedOn: true } },
        },
      },
      milestones: { select: { kind: true, occurredOn: true, note: true } },
      dispatches: { select: { minutesItemId: true, sentOn: true } },
      assignments: { select: { minutesItemId: true } },
    },
  });
  return {
    raisedOn: fromDbOrNull(raisedOn),
    decisions: minutesItems.flatMap(({ id, outcome, overrideReason, body, meeting }) =>
      meeting
        ? [
            {
              id,
              outcome,
              bodyKind: body.kind,
              on: fromDb(meeting.heldOn),
              postedOn: fromDbOrNull(meeting.postedOn),
              overridden: overrideReason !== null,
            },
          ]
        : [],
    ),
    milestones: milestones.map(({ kind, occurredOn, note }) => ({ kind, on: fromDb(occurredOn), note })),
    dispatches: dispatches.map(({ minutesItemId, sentOn }) => ({ minutesItemId, on: fromDbOrNull(sentOn) })),
    assignments,
  };
}
