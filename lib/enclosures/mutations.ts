import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { openReferral } from "@/lib/referrals/open-referral";
import { motionOfReferral } from "@/lib/referrals/queries";
import { enclosable } from "./queries";
import type { EncloseInput } from "./schema";

/**
 * Says which documents the body may read beside the motion and the letter. Who answers by a link or as the
 * body's officer sees these and no others; a document that becomes secret later is withheld at once.
 */
export async function enclose(actor: Actor, input: EncloseInput): Promise<void> {
  authorize(actor, "refer motions");
  const { referralId, version } = input;
  const documentIds = [...new Set(input.documents)];
  const { motionId } = await motionOfReferral(actor, referralId);
  const offered = (await enclosable(actor, referralId)).map(({ id }) => id);
  if (!documentIds.every((id) => offered.includes(id))) {
    throw new Refusal("documents", "En av handlingarna kan inte skickas med. Ladda om sidan.");
  }
  await audited(actor, { motionId, version }, async (tx, record) => {
    const { body } = await openReferral(tx, referralId);
    await tx.referralEnclosure.deleteMany({ where: { referralId } });
    await tx.referralEnclosure.createMany({
      data: documentIds.map((documentId) => ({ referralId, documentId })),
    });
    record({ action: "referral-enclosed", details: { referralId, body: body.name, documentIds } });
  });
}
