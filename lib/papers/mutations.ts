import "server-only";
import { type Actor, authorize, type SignedIn } from "@/lib/auth/permissions";
import { visibleTo } from "@/lib/auth/visibility";
import { now, today } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { NotVisible, Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { attach } from "@/lib/files/attach";
import { currentLook } from "@/lib/look/queries";
import { choices, NO_CHOICES } from "./choices";
import { conflict } from "./conflict";
import { contextOf } from "./context";
import { draftPaper } from "./draft";
import { keepEdits, markOf, passagesOf, textOf, withEdits } from "./edits";
import { paperFileName } from "./file-name";
import { KINDS } from "./kinds";
import { renderPdf } from "./render/render-pdf";
import type * as input from "./schema";
import { changeDraft, openDraft } from "./stored";
import { paperTree } from "./tree";

/** Makes the first draft from the facts of today; answers with its id. There is one draft of each at a time. */
export async function startPaper(
  actor: Actor,
  { motionId, kind, subjectId }: input.StartPaperInput,
): Promise<{ paperId: string }> {
  authorize(actor, "write papers");
  const context = await contextOf(actor, { motionId, kind, subjectId, choices: NO_CHOICES });
  const { version } = context.motion;
  return audited(actor, { motionId, version }, async (tx, record) => {
    const earlier = await tx.paper.findMany({ where: { motionId, kind, subjectId } });
    if (earlier.some(({ documentId }) => !documentId)) {
      throw new Refusal("about", "Det finns redan ett utkast. Ladda om sidan så visas det.");
    }
    const { id } = await tx.paper.create({
      data: {
        motionId,
        kind,
        subjectId,
        number: 1 + Math.max(0, ...earlier.map(({ number }) => number)),
        content: draftPaper(kind, context),
        editedById: actor.id,
        editedAt: now(),
      },
      select: { id: true },
    });
    record({ action: "paper-drafted", details: { paperId: id, kind } });
    return { paperId: id };
  });
}

/**
 * Saves what somebody has changed, passage by passage, so that two people can write in one draft. Where
 * both changed the same passage the later one is refused, and saves over the first only by saving again.
 */
export async function editPaper(
  actor: Actor,
  { paperId, passages }: input.EditPaperInput,
): Promise<{ lastEdited: string | null }> {
  authorize(actor, "write papers");
  const changed = passages.filter(({ text, seen }) => markOf(text) !== seen);
  const lastEdited = changed.at(-1)?.id ?? null;
  if (lastEdited === null) return { lastEdited };
  const { motionId, motion, kind } = await findPaper(actor, paperId);
  await changeDraft(actor, { paperId, motionId, version: motion.version }, (tree, record) => {
    const current = new Map(passagesOf(tree).map((passage) => [passage.id, passage]));
    const overtaken = changed.filter(({ id, text, seen }) => {
      const passage = current.get(id);
      return !passage || ![seen, markOf(text)].includes(markOf(passage.text));
    });
    if (overtaken.length > 0) throw conflict(overtaken, current);
    const edits = changed.map(({ id, text }) => ({ id, before: current.get(id)?.text ?? "", after: text }));
    record({ action: "paper-edited", details: { paperId, kind, passages: edits } });
    return withEdits(tree, changed, actor.name);
  });
  return { lastEdited };
}

/** Sets what the writer proposes, and makes the draft again from it; what people have written stays. */
export async function propose(actor: Actor, { paperId, choices }: input.ProposeInput): Promise<void> {
  authorize(actor, "write papers");
  const paper = await findPaper(actor, paperId);
  const context = await contextOf(actor, { ...paper, choices });
  const target = { paperId, motionId: paper.motionId, version: context.motion.version };
  const fresh = draftPaper(paper.kind, context);
  await changeDraft(
    actor,
    target,
    (tree, record) => {
      record({ action: "paper-drafted", details: { paperId, kind: paper.kind } });
      return keepEdits(fresh, tree);
    },
    choices,
  );
}

/** Makes the draft again from the facts of today; what people have written stays unless they let it go. */
export async function refreshPaper(
  actor: Actor,
  { paperId, take, keep }: input.RefreshPaperInput,
): Promise<void> {
  authorize(actor, "write papers");
  const paper = await findPaper(actor, paperId);
  const context = await contextOf(actor, { ...paper, choices: choices.parse(paper.choices) });
  const target = { paperId, motionId: paper.motionId, version: context.motion.version };
  const fresh = draftPaper(paper.kind, context);
  await changeDraft(actor, target, (tree, record) => {
    record({ action: "paper-drafted", details: { paperId, kind: paper.kind } });
    return keepEdits(fresh, tree, { take: new Set(take), keep: new Set(keep) }, actor.name);
  });
}

/**
 * Freezes the draft: its PDF is from now on a document drawn up on the case (TF 2:10), kept in the form that
 * archives take (PDF/A-2a) and in the look of that day. Refuses where something it cannot be without is missing.
 */
export async function finishPaper(
  actor: Actor,
  { paperId, draftVersion }: input.FinishPaperInput,
): Promise<void> {
  authorize(actor, "write papers");
  const paper = await findPaper(actor, paperId);
  const { motionId, motion, kind, subjectId } = paper;
  const tree = paperTree.parse(paper.content);
  const look = await currentLook();
  const context = await contextOf(actor, { ...paper, choices: choices.parse(paper.choices) }, look);
  const { documentType, about, missing } = KINDS[kind];
  const lacks = missing?.(context) ?? [];
  if (lacks.length > 0) throw new Refusal(lacks.map((message) => ({ field: "", message })));
  // Before the transaction: making the file must not hold the case locked.
  const bytes = new Uint8Array(await renderPdf(tree, look, "a-2a"));
  await audited(actor, { motionId, version: motion.version }, async (tx, record) => {
    const { version, number } = await openDraft(tx, paperId);
    if (version !== draftVersion) {
      throw new Refusal("", "Utkastet har ändrats sedan du öppnade sidan. Läs igenom det igen först.");
    }
    const edition = number > 1 ? `, version ${number}` : "";
    const { id } = await attach(
      tx,
      record,
      { fileName: paperFileName(tree, "pdf"), mediaType: "application/pdf", bytes },
      {
        motionId,
        ...(about === "referral" && subjectId && { referralId: subjectId }),
        ...(about === "item" && subjectId && { minutesItemId: subjectId }),
        type: documentType,
        status: "DRAWN_UP",
        statusOn: today(),
        title: `${tree.documentName}, ${tree.registrationNumber}, ${today()}${edition}`,
        correspondent: tree.addressee.join(", ") || null,
        version: number,
        text: textOf(tree),
        ...inheritedSecrecy(actor, motion),
        filedById: actor.id,
      },
    );
    await tx.paper.update({
      where: { id: paperId },
      data: { documentId: id, lookVersion: look.version || null },
      select: { id: true },
    });
  });
}

/** Throws away a draft that is not to be anything; what was finished stays. */
export async function discardPaper(actor: Actor, { paperId }: input.DiscardPaperInput): Promise<void> {
  authorize(actor, "write papers");
  const { motionId, motion, kind } = await findPaper(actor, paperId);
  await audited(actor, { motionId, version: motion.version }, async (tx, record) => {
    await openDraft(tx, paperId);
    await tx.paper.delete({ where: { id: paperId } });
    record({ action: "paper-discarded", details: { paperId, kind } });
  });
}

/** With the version that its case has now: what others do to the case does not concern the text. */
async function findPaper(actor: SignedIn, id: string) {
  const paper = await db.paper.findFirst({
    where: { id, motion: visibleTo(actor) },
    select: {
      motionId: true,
      kind: true,
      subjectId: true,
      choices: true,
      content: true,
      motion: { select: { version: true, secrecyProvision: true } },
    },
  });
  if (!paper) throw new NotVisible();
  return paper;
}

/** A paper about a secret case is as secret as the case. */
const inheritedSecrecy = (actor: SignedIn, { secrecyProvision }: { secrecyProvision: string | null }) =>
  secrecyProvision ? { secrecyProvision, secrecySetBy: actor.name } : {};
