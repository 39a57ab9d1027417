import { daysBetween, type PlainDate } from "@/lib/dates";

export type ReferralState = "ANSWERED" | "PROPOSED" | "DECLINED" | "WITHDRAWN" | "OVERDUE" | "WAITING";

type Referral = {
  dueOn: PlainDate;
  closedOn: PlainDate | null;
  declinedOn: PlainDate | null;
  withdrawnOn: PlainDate | null;
};

/** `proposed`: there is a tjänsteutlåtande, which the body itself has not decided on. */
export function referralState(
  referral: Referral,
  { proposed, today }: { proposed: boolean; today: PlainDate },
): ReferralState {
  if (referral.withdrawnOn) return "WITHDRAWN";
  if (referral.declinedOn) return "DECLINED";
  if (referral.closedOn) return "ANSWERED";
  if (proposed) return "PROPOSED";
  return daysLate(referral, today) > 0 ? "OVERDUE" : "WAITING";
}

/** Days past the last answer date; none for a referral that is closed. */
export const daysLate = (
  { dueOn, closedOn }: Pick<Referral, "dueOn" | "closedOn">,
  today: PlainDate,
): number => (closedOn ? 0 : Math.max(0, daysBetween(dueOn, today)));
