import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { now } from "@/lib/dates";
import { Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { type Choices, choices, NO_CHOICES } from "./choices";
import { conflict } from "./conflict";
import { contextOf } from "./context";
import { draftPaper } from "./draft";
import { keepEdits, markOf, passagesOf, withEdits } from "./edits";
import { findPaper } from "./queries";
import type * as input from "./schema";
import { changeDraft, openDraft } from "./stored";

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
export const propose = (actor: Actor, { paperId, choices }: input.ProposeInput): Promise<void> =>
  choose(actor, paperId, () => choices);

/** The same for which sentences of the answers' own documents are quoted. */
export const quote = (actor: Actor, { paperId, quoted }: input.QuoteInput): Promise<void> =>
  choose(actor, paperId, (before) => ({ quoted: { ...before.quoted, ...quoted } }));

async function choose(
  actor: Actor,
  paperId: string,
  change: (before: Choices) => Partial<Choices>,
): Promise<void> {
  authorize(actor, "write papers");
  const paper = await findPaper(actor, paperId);
  const before = choices.parse(paper.choices);
  const after = { ...before, ...change(before) };
  const context = await contextOf(actor, { ...paper, choices: after });
  const target = { paperId, motionId: paper.motionId, version: context.motion.version };
  const fresh = draftPaper(paper.kind, context);
  await changeDraft(
    actor,
    target,
    (tree, record) => {
      record({ action: "paper-drafted", details: { paperId, kind: paper.kind } });
      return keepEdits(fresh, tree);
    },
    after,
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
