import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { corrected } from "@/lib/corrections/corrected";
import type { Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { decisionPrefill } from "@/lib/prefill/decision";
import type { PartReading } from "@/lib/prefill/prefill";
import type { Basis } from "@/lib/review/file-part";
import { checkDecision, rewriteDecision, saveDecision } from "./decide";
import { fileItemPart } from "./file-item-part";
import { fileItemDocuments, readItemUploads } from "./item";
import type { CorrectDecisionInput, DecisionInput } from "./schema";

/**
 * Records what a body did with the case under a §: the working committee, the board, the council. `basis` is
 * the part of the inbox that the form was filled in from: it is filed with the decision.
 */
export async function recordDecision(
  actor: Actor,
  input: DecisionInput,
  basis?: Basis,
): Promise<{ id: string }> {
  authorize(actor, "record decisions");
  const { motionId, version, paragraph, meetingOn: decidedOn, reportDatedOn } = input;
  const uploads = await readItemUploads(input);
  return audited(actor, { motionId, version }, async (tx, record) => {
    const checked = await checkDecision(tx, input);
    const { id } = await saveDecision(tx, record, input, checked);
    const bodyName = checked.body.name;
    const entry = { actor, motionId, minutesItemId: id, bodyName, paragraph, decidedOn, reportDatedOn };
    await fileItemDocuments(tx, record, uploads, entry);
    if (basis) await fileItemPart(tx, record, { basis, entry, prefill: await decisionFilled(tx, motionId) });
    return { id };
  });
}

async function decisionFilled(tx: Transaction, motionId: string) {
  const clauses = await tx.clause.findMany({ where: { motionId }, select: { id: true, position: true } });
  const bodies = await tx.body.findMany({ select: { id: true, name: true, abbreviation: true } });
  return (part: PartReading) => decisionPrefill(part, { clauses, bodies });
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
    const checked = await checkDecision(tx, input, { except: id });
    await corrected(tx, record, { kind: "MINUTES_ITEM", id, reason }, () =>
      rewriteDecision(tx, id, input, checked),
    );
    const { paragraph, meetingOn: decidedOn, reportDatedOn } = input;
    const filing = { actor, motionId, minutesItemId: id, bodyName: checked.body.name };
    await fileItemDocuments(tx, record, uploads, { ...filing, paragraph, decidedOn, reportDatedOn });
  });
}
