import "server-only";
import { notFound } from "next/navigation";
import type { Permission } from "@/lib/auth/permissions";
import { openFor } from "../../open-for";

export type ReferralParams = { id: string; referralId: string };

const ACTS = {
  svar: "log answers",
  "svar/ratta": "log answers",
  avstar: "log answers",
  forlang: "refer motions",
  aterkalla: "refer motions",
  ratta: "refer motions",
  svarslankar: "refer motions",
  medskickat: "refer motions",
} as const satisfies Record<string, Permission>;

/**
 * A referral that somebody logs what came of; `act` is the last part of the form's address, `search` what
 * follows it.
 */
export async function openReferral({ id, referralId }: ReferralParams, act: keyof typeof ACTS, search = "") {
  const page = `/motioner/${id}/remisser/${referralId}/${act}${search}`;
  const { actor, motion, typed } = await openFor(ACTS[act], id, page);
  const referral = motion.referrals.find((one) => one.id === referralId);
  if (!referral) notFound();
  const answer = motion.minutesItems.find((item) => item.referralId === referralId);
  return { actor, motion, referral, answer, typed };
}
