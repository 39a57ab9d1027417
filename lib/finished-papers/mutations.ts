import "server-only";
import { type Actor, authorize, type SignedIn } from "@/lib/auth/permissions";
import { now, today } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import type { PaperKind } from "@/lib/db/generated/enums";
import { Refusal } from "@/lib/errors";
import { audited, type Recorder } from "@/lib/events/audited";
import { attach } from "@/lib/files/attach";
import type { VersionedLook } from "@/lib/look/look";
import { currentLook } from "@/lib/look/queries";
import { choices, NO_CHOICES } from "@/lib/papers/choices";
import { contextOf } from "@/lib/papers/context";
import { draftPaper } from "@/lib/papers/draft";
import { textOf } from "@/lib/papers/edits";
import { paperFileName } from "@/lib/papers/file-name";
import { KINDS } from "@/lib/papers/kinds";
import type { Context } from "@/lib/papers/paper-type";
import { findPaper } from "@/lib/papers/queries";
import { renderPdf } from "@/lib/papers/render/render-pdf";
import type { FinishPaperInput } from "@/lib/papers/schema";
import { openDraft } from "@/lib/papers/stored";
import { type PaperTree, paperTree } from "@/lib/papers/tree";

/**
 * Freezes the draft: its PDF is from now on a document drawn up on the case (TF 2:10), kept in the form that
 * archives take (PDF/A-2a) and in the look of that day. Refuses where something it cannot be without is missing.
 */
export async function finishPaper(actor: Actor, { paperId, draftVersion }: FinishPaperInput): Promise<void> {
  authorize(actor, "write papers");
  const paper = await findPaper(actor, paperId);
  const look = await currentLook();
  const context = await contextOf(actor, { ...paper, choices: choices.parse(paper.choices) }, look);
  refuseLacks(paper.kind, context);
  const frozen = await freeze(paper, paperTree.parse(paper.content), look);
  const { motionId, motion } = paper;
  await audited(actor, { motionId, version: motion.version }, async (tx, record) => {
    const { version, number } = await openDraft(tx, paperId);
    if (version !== draftVersion) {
      throw new Refusal("", "Utkastet har ändrats sedan du öppnade sidan. Läs igenom det igen först.");
    }
    const documentId = await fileFrozen(tx, record, { actor, frozen, number, context });
    const lookVersion = look.version || null;
    await tx.paper.update({
      where: { id: paperId },
      data: { documentId, lookVersion },
      select: { id: true },
    });
  });
}

export type Made = { motionId: string; kind: PaperKind; subjectId: string | null };

/**
 * Drafts and freezes in one step, as the register alone can tell it. Refuses where somebody is writing such a paper, or where
 * something it cannot be without is missing. `also` is done in the same transaction, with the document's id.
 */
export async function makePaper(
  actor: Actor,
  made: Made,
  also?: (tx: Transaction, documentId: string) => Promise<void>,
): Promise<void> {
  authorize(actor, "write papers");
  const { motionId, kind, subjectId } = made;
  const look = await currentLook();
  const context = await contextOf(actor, { ...made, choices: NO_CHOICES }, look);
  refuseLacks(kind, context);
  const tree = draftPaper(kind, context);
  const frozen = await freeze(made, tree, look);
  await audited(actor, { motionId, version: context.motion.version }, async (tx, record) => {
    const earlier = await tx.paper.findMany({
      where: { motionId, kind, subjectId },
      select: { number: true, documentId: true },
    });
    if (earlier.some(({ documentId }) => !documentId)) {
      throw new Refusal("", "Någon skriver på ett utkast. Gör färdigt det i ärendet.");
    }
    const number = 1 + Math.max(0, ...earlier.map((paper) => paper.number));
    const documentId = await fileFrozen(tx, record, { actor, frozen, number, context });
    const lookVersion = look.version || null;
    await tx.paper.create({
      data: {
        ...{ motionId, kind, subjectId, number, documentId, lookVersion },
        content: tree,
        editedById: actor.id,
        editedAt: now(),
      },
      select: { id: true },
    });
    await also?.(tx, documentId);
  });
}

function refuseLacks(kind: PaperKind, context: Context): void {
  const lacks = KINDS[kind].missing?.(context) ?? [];
  if (lacks.length > 0) throw new Refusal(lacks.map((message) => ({ field: "", message })));
}

type Frozen = Made & { tree: PaperTree; bytes: Uint8Array<ArrayBuffer> };

/** Before the transaction: making the file must not hold the case locked. */
const freeze = async (made: Made, tree: PaperTree, look: VersionedLook): Promise<Frozen> => ({
  ...made,
  tree,
  bytes: new Uint8Array(await renderPdf(tree, look, "a-2a")),
});

type Filing = { actor: SignedIn; frozen: Frozen; number: number; context: Context };

async function fileFrozen(
  tx: Transaction,
  record: Recorder,
  { actor, frozen, number, context: { motion } }: Filing,
): Promise<string> {
  const { motionId, kind, subjectId, tree, bytes } = frozen;
  const { about, documentType } = KINDS[kind];
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
  return id;
}

/** A paper about a secret case is as secret as the case. */
const inheritedSecrecy = (actor: SignedIn, { secrecyProvision }: { secrecyProvision: string | null }) =>
  secrecyProvision ? { secrecyProvision, secrecySetBy: actor.name } : {};
