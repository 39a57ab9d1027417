import "server-only";
import type { Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";

/** A referral that something can still come of; refuses one that is closed. */
export async function openReferral(tx: Transaction, id: string) {
  const referral = await tx.referral.findUniqueOrThrow({
    where: { id },
    include: {
      body: true,
      motion: { select: { title: true, deadlineOn: true, planCouncilOn: true } },
      answer: { select: { id: true } },
    },
  });
  if (referral.closedOn)
    throw new Refusal(
      "",
      "Remissen är redan avslutad: organet har svarat eller avstått, eller så är remissen återkallad.",
    );
  return referral;
}
