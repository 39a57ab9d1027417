import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { corrected } from "@/lib/corrections/corrected";
import { Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { checkDecision, rewriteDecision, saveDecision } from "./decide";
import { fileItemDocuments, readItemUploads } from "./item";
import type { CorrectDecisionInput, DecisionInput } from "./schema";

/** Records what a body did with the case under a §: the working committee, the board, the council. */
export async function recordDecision(actor: Actor, input: DecisionInput): Promise<{ id: string }> {
  authorize(actor, "record decisions");
  const { motionId, version, paragraph, meetingOn: decidedOn, reportDatedOn } = input;
  const uploads = await readItemUploads(input);
  return audited(actor, { motionId, version }, async (tx, record) => {
    const checked = await checkDecision(tx, input);
    const { id } = await saveDecision(tx, record, input, checked);
    const filing = { actor, motionId, minutesItemId: id, bodyName: checked.body.name };
    await fileItemDocuments(tx, record, uploads, { ...filing, paragraph, decidedOn, reportDatedOn });
    return { id };
  });
}

/** Sets a recorded decision right, with everything under its §; the phase follows. */
export async function correctDecision(actor: Actor, input: CorrectDecisionInput): Promise<void> {
  authorize(actor, "record decisions");
  const { motionId, version, itemId: id, correctionReason: reason } = input;
  const uploads = await readItemUploads(input);
  await audited(actor, { motionId, version }, async (tx, record) => {
    const recorded = { id, motionId, status: "DECIDED", referralId: null } as const;
    if (!(await tx.minutesItem.count({ where: recorded }))) {
      throw new Refusal("", "Beslutet finns inte längre. Det kan ha strukits.");
    }
    const checked = await checkDecision(tx, input, id);
    await corrected(tx, record, { kind: "MINUTES_ITEM", id, reason }, () =>
      rewriteDecision(tx, id, input, checked),
    );
    const { paragraph, meetingOn: decidedOn, reportDatedOn } = input;
    const filing = { actor, motionId, minutesItemId: id, bodyName: checked.body.name };
    await fileItemDocuments(tx, record, uploads, { ...filing, paragraph, decidedOn, reportDatedOn });
  });
}
