import "server-only";
import { type Actor, may } from "@/lib/auth/permissions";
import { documentsVisibleTo, visibleTo } from "@/lib/auth/visibility";
import { fromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/db/id";

export type Release = Awaited<ReturnType<typeof releasesOf>>[number];

/** Who asked for a document and what was decided, the latest first; empty for who does not decide on it. */
export async function releasesOf(actor: Actor, motionId: string, documentId: string) {
  if (!may(actor, "release documents") || !isId(motionId) || !isId(documentId)) return [];
  const rows = await db.release.findMany({
    where: {
      motionId,
      document: { AND: [{ id: documentId, motion: visibleTo(actor) }, documentsVisibleTo(actor)] },
    },
    include: { copy: { select: { id: true, number: true, title: true } } },
    orderBy: [{ requestedOn: "desc" }, { id: "desc" }],
  });
  return rows.map((row) => ({ ...row, requestedOn: fromDb(row.requestedOn) }));
}
