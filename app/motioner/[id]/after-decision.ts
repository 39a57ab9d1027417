import type { PlainDate } from "@/lib/dates";
import type { CaseFile } from "@/lib/motions/queries";
import { closingOf } from "@/lib/process/closing";
import { lastAppealDay } from "@/lib/process/notice";
import { isFinal } from "@/lib/process/phase";
import { settlementIn } from "./head";

/** How the road ended, as far as closing the case depends on it. */
export function endIn(file: CaseFile) {
  const postedOn = settlingIn(file)?.postedOn;
  return {
    settlement: settlementIn(file),
    dispatches: file.dispatches.map(({ sentOn }) => ({ on: sentOn })),
    lastAppealDay: postedOn ? lastAppealDay(postedOn) : null,
  };
}

export const closingIn = (file: CaseFile, day: PlainDate) => closingOf(endIn(file), day);

/** The paragraph under which the council settled the motion; items come in the order of their meetings. */
export const settlingIn = ({ minutesItems }: CaseFile) =>
  minutesItems.find(
    ({ body, status, referralId, outcome }) =>
      body.kind === "COUNCIL" && status === "DECIDED" && !referralId && isFinal(outcome),
  );
