import { Status, type Tone } from "@/components/status";
import { inDays } from "@/lib/dates";
import type { ReferralState } from "@/lib/process/referral-state";
import { REFERRAL_STATE } from "@/lib/vocabulary";

const TONE: Record<ReferralState, Tone> = {
  ANSWERED: "good",
  PROPOSED: "info",
  DECLINED: "neutral",
  WITHDRAWN: "neutral",
  OVERDUE: "bad",
  WAITING: "neutral",
};

type Props = { state: ReferralState; late: number };

/** An answer may be proposed and late at the same time; both are said. */
export function ReferralStatus({ state, late }: Props) {
  return (
    <>
      {state !== "OVERDUE" && <Status tone={TONE[state]}>{REFERRAL_STATE[state]}</Status>}
      {late > 0 && <Status tone="bad">{`${REFERRAL_STATE.OVERDUE} ${inDays(late)}`}</Status>}
    </>
  );
}
