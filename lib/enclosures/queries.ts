import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { documentsVisibleTo, visibleTo } from "@/lib/auth/visibility";
import { fromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";

/** Documents that could go with the referral beside the motion and its letter, and whether they do. */
export async function enclosable(actor: Actor, referralId: string) {
  authorize(actor, "refer motions");
  const referral = { id: referralId, motion: visibleTo(actor) };
  const documents = await db.document.findMany({
    where: {
      AND: [
        documentsVisibleTo(actor),
        { motion: { referrals: { some: referral } }, type: { not: "MOTION" } },
        { OR: [{ type: { not: "REFERRAL_LETTER" } }, { referralId: null }] },
        { secrecyProvision: null, status: { not: "DRAFT" } },
      ],
    },
    select: {
      id: true,
      title: true,
      statusOn: true,
      enclosedIn: { where: { referralId }, select: { referralId: true } },
    },
    orderBy: [{ statusOn: "asc" }, { createdAt: "asc" }],
  });
  return documents.map(({ enclosedIn, ...document }) => ({
    ...document,
    statusOn: fromDb(document.statusOn),
    isEnclosed: enclosedIn.length > 0,
  }));
}
