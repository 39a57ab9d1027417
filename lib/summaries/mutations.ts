import "server-only";
import { type Actor, authorize, type SignedIn } from "@/lib/auth/permissions";
import { visibleTo } from "@/lib/auth/visibility";
import { now, today } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { NotVisible, Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { attach } from "@/lib/files/attach";
import { getCase } from "@/lib/motions/queries";
import { municipalityName } from "@/lib/settings/queries";
import { conflict } from "./conflict";
import { draftSummary } from "./draft";
import { keepEdits, markOf, passagesOf, withEdits } from "./edits";
import { summaryFileName } from "./file-name";
import { renderPdf } from "./render-pdf";
import type { EditSummaryInput, FinishSummaryInput, RefreshSummaryInput, StartSummaryInput } from "./schema";
import { changeDraft, openDraft } from "./stored";
import { type SummaryTree, summaryTree } from "./tree";

/** Makes the first draft from the facts as the person saw them. */
export async function startSummary(actor: Actor, input: StartSummaryInput): Promise<void> {
  authorize(actor, "write summaries");
  const { motionId, version } = input;
  const { content } = await freshDraft(actor, motionId);
  await audited(actor, { motionId, version }, async (tx, record) => {
    if (await tx.summary.findFirst({ where: { motionId, documentId: null } })) {
      throw new Refusal("", "Det finns redan ett utkast. Ladda om sidan så visas det.");
    }
    const { id } = await tx.summary.create({
      data: { motionId, content, editedById: actor.id, editedAt: now() },
      select: { id: true },
    });
    record({ action: "summary-drafted", details: { summaryId: id } });
  });
}

/**
 * Saves what somebody has changed, passage by passage, so that two people can write in one draft. Where
 * both changed the same passage the later one is refused, and saves over the first only by saving again.
 */
export async function editSummary(
  actor: Actor,
  { summaryId, passages }: EditSummaryInput,
): Promise<{ lastEdited: string | null }> {
  authorize(actor, "write summaries");
  const changed = passages.filter(({ text, seen }) => markOf(text) !== seen);
  const lastEdited = changed.at(-1)?.id ?? null;
  if (lastEdited === null) return { lastEdited };
  const { motionId, motion } = await findSummary(actor, summaryId);
  await changeDraft(actor, { summaryId, motionId, version: motion.version }, (tree, record) => {
    const current = new Map(passagesOf(tree).map((passage) => [passage.id, passage]));
    const overtaken = changed.filter(({ id, text, seen }) => {
      const passage = current.get(id);
      return !passage || ![seen, markOf(text)].includes(markOf(passage.text));
    });
    if (overtaken.length > 0) throw conflict(overtaken, current);
    record({
      action: "summary-edited",
      details: {
        summaryId,
        passages: changed.map(({ id, text }) => ({
          id,
          before: current.get(id)?.text ?? "",
          after: text,
        })),
      },
    });
    return withEdits(tree, changed, actor.name);
  });
  return { lastEdited };
}

/** Makes the draft again from the facts of today; what people have written stays. */
export async function refreshSummary(actor: Actor, { summaryId }: RefreshSummaryInput): Promise<void> {
  authorize(actor, "write summaries");
  const { motionId } = await findSummary(actor, summaryId);
  const { version, content } = await freshDraft(actor, motionId);
  await changeDraft(actor, { summaryId, motionId, version }, (tree, record) => {
    record({ action: "summary-drafted", details: { summaryId } });
    return keepEdits(content, tree);
  });
}

/** Freezes the draft: its PDF is from now on a document drawn up on the case (TF 2:10). */
export async function finishSummary(actor: Actor, input: FinishSummaryInput): Promise<void> {
  authorize(actor, "write summaries");
  const { summaryId, draftVersion } = input;
  const { motionId, motion, content } = await findSummary(actor, summaryId);
  const tree = summaryTree.parse(content);
  // Before the transaction: making the file must not hold the case locked.
  const pdf = await renderPdf(tree);
  await audited(actor, { motionId, version: motion.version }, async (tx, record) => {
    const summary = await openDraft(tx, summaryId);
    if (summary.version !== draftVersion) {
      throw new Refusal("", "Utkastet har ändrats sedan du öppnade sidan. Läs igenom det igen först.");
    }
    const { id } = await attach(
      tx,
      record,
      {
        fileName: summaryFileName(tree.registrationNumber, "pdf"),
        mediaType: "application/pdf",
        bytes: new Uint8Array(pdf),
      },
      {
        motionId,
        type: "SUMMARY",
        status: "DRAWN_UP",
        statusOn: today(),
        title: `${tree.documentName}, ${tree.registrationNumber}, ${today()}`,
        correspondent: null,
        ...inheritedSecrecy(actor, motion),
        filedById: actor.id,
      },
    );
    await tx.summary.update({
      where: { id: summaryId },
      data: { documentId: id },
      select: { id: true },
    });
  });
}

/** With the version that its case has now: what others do to the case does not concern the text. */
async function findSummary(actor: SignedIn, id: string) {
  const summary = await db.summary.findFirst({
    where: { id, motion: visibleTo(actor) },
    select: {
      motionId: true,
      content: true,
      motion: { select: { version: true, secrecyProvision: true } },
    },
  });
  if (!summary) throw new NotVisible();
  return summary;
}

async function freshDraft(
  actor: SignedIn,
  motionId: string,
): Promise<{ version: number; content: SummaryTree }> {
  const motion = await getCase(actor, motionId);
  if (!motion) throw new NotVisible();
  const content = draftSummary(motion, await municipalityName(), today());
  return { version: motion.version, content };
}

/** A summary of a secret case is as secret as the case. */
const inheritedSecrecy = (actor: SignedIn, { secrecyProvision }: { secrecyProvision: string | null }) =>
  secrecyProvision ? { secrecyProvision, secrecySetBy: actor.name } : {};
