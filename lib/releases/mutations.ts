import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { now, toDb } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { visibleDocument } from "@/lib/documents/visible-document";
import { NotVisible, Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { documentName } from "@/lib/journal/name";
import type { DecideReleaseInput, RequestReleaseInput } from "./schema";

/** Records that somebody asked for a document (TF 2:15). Drafts can be asked for too: whether they go out is tested. */
export async function requestRelease(actor: Actor, input: RequestReleaseInput): Promise<{ id: string }> {
  authorize(actor, "release documents");
  const { motionId, documentId, version, requestedOn, requester, asked } = input;
  return audited(actor, { motionId, version }, async (tx, record) => {
    const document = await visibleDocument(tx, actor, input);
    const { id } = await tx.release.create({
      data: { motionId, documentId, requestedOn: toDb(requestedOn), requester, asked },
      select: { id: true },
    });
    const details = { documentId, what: documentName(document), on: requestedOn.toString() };
    record({ action: "release-requested", details });
    return { id };
  });
}

/**
 * Records what was decided of a request, by whom and on what provision. A decision stands: another one is a request
 * of its own. Throws a `Refusal` where somebody else has decided meanwhile.
 */
export async function decideRelease(actor: Actor, input: DecideReleaseInput): Promise<void> {
  authorize(actor, "release documents");
  const { motionId, documentId, releaseId, version, ...decision } = input;
  await audited(actor, { motionId, version }, async (tx, record) => {
    const document = await visibleDocument(tx, actor, input);
    const { copyId, outcome, provision, byAuthority } = decision;
    if (copyId) await visibleDocument(tx, actor, { motionId, documentId: copyId });
    if (outcome === "FULL" && document.status === "DRAFT") throw new Refusal("outcome", DRAFT);
    const { count } = await tx.release.updateMany({
      where: { id: releaseId, motionId, documentId, outcome: null },
      data: { ...decision, decidedAt: now(), decidedByName: actor.name },
    });
    if (count === 0) await explain(tx, releaseId, documentId);
    const what = documentName(document);
    record({ action: "release-decided", details: { documentId, what, outcome, provision, byAuthority } });
  });
}

const DRAFT =
  "Ett utkast är inte en allmän handling (TF 2:12). Registrera det som upprättat först, om det ska lämnas ut.";

async function explain(tx: Transaction, id: string, documentId: string): Promise<never> {
  if (!(await tx.release.count({ where: { id, documentId } }))) throw new NotVisible();
  throw new Refusal("", "Begäran är redan prövad. En ny prövning registreras som en ny begäran.");
}
