import "server-only";
import { notFound } from "next/navigation";
import { openFor } from "../../open-for";

export type ReferralParams = { id: string; referralId: string };

/** A referral that somebody logs what came of; `act` is the last part of the form's address. */
export async function openReferral({ id, referralId }: ReferralParams, act: "svar" | "avstar") {
  const page = `/motioner/${id}/remisser/${referralId}/${act}`;
  const { motion, typed } = await openFor("log answers", id, page);
  const referral = motion.referrals.find((one) => one.id === referralId);
  if (!referral) notFound();
  const proposal = motion.minutesItems.find((item) => item.referralId === referralId);
  return { motion, referral, proposal, typed };
}
