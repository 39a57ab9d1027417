import "server-only";
import { type Actor, may } from "@/lib/auth/permissions";
import { visibleTo } from "@/lib/auth/visibility";
import { fromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/db/id";
import { type SummaryTree, summaryTree } from "./tree";

/**
 * The summaries of a case, for those who write them: a draft is nobody else's (KL 6:25, TF 2:12), and a
 * finished one is a document on the case. `draft` is the latest that is not finished. Null is a 404.
 */
export async function getSummary(actor: Actor, motionId: string) {
  if (!may(actor, "write summaries") || !isId(motionId)) return null;
  const motion = await db.motion.findFirst({
    relationLoadStrategy: "join",
    where: { id: motionId, ...visibleTo(actor) },
    select: {
      summaries: {
        select: {
          id: true,
          version: true,
          content: true,
          editedAt: true,
          editedBy: { select: { name: true } },
          document: { select: { id: true, title: true, statusOn: true } },
        },
        orderBy: { createdAt: "desc" },
      },
    },
  });
  if (!motion) return null;
  const [draft] = motion.summaries.filter(({ document }) => !document);
  return {
    draft: draft ? { ...draft, tree: summaryTree.parse(draft.content) } : null,
    finished: motion.summaries.flatMap(({ id, document }) =>
      document ? [{ summaryId: id, ...document, statusOn: fromDb(document.statusOn) }] : [],
    ),
  };
}

/** What a file is made of: a finished summary by its id, or the draft. */
export async function getTree(
  actor: Actor,
  motionId: string,
  summaryId: string | null,
): Promise<SummaryTree | null> {
  if (!summaryId) return (await getSummary(actor, motionId))?.draft?.tree ?? null;
  if (!may(actor, "write summaries") || !isId(motionId) || !isId(summaryId)) return null;
  const summary = await db.summary.findFirst({
    where: { id: summaryId, motionId, motion: visibleTo(actor) },
    select: { content: true },
  });
  return summary && summaryTree.parse(summary.content);
}
