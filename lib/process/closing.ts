import { PlainDate } from "@/lib/dates";
import { dispatchedOn, type Facts } from "./phase";
import type { Settlement } from "./settlement";

export type Missing = "NOT_SETTLED" | "NO_RECIPIENTS" | "NOT_DISPATCHED" | "NOT_POSTED" | "APPEAL_RUNNING";

type AfterDecision = Pick<Facts, "dispatches"> & {
  settlement: Settlement | null;
  /** KL 13:5; null until the minutes have been posted, from which day the time runs. */
  lastAppealDay: PlainDate | null;
};

/**
 * What a case lacks to be closed on `day`, and the first day that the appeal time does not hinder it. A
 * motion that was withdrawn ends without a decision: there is nothing to dispatch, and nothing to appeal.
 */
export function closingOf(
  { settlement, dispatches, lastAppealDay }: AfterDecision,
  day: PlainDate,
): { missing: Missing[]; from: PlainDate | null } {
  if (!settlement) return { missing: ["NOT_SETTLED"], from: null };
  if (settlement.outcome === null) return { missing: [], from: settlement.on };
  const missing: Missing[] = [];
  if (dispatches.length === 0) missing.push("NO_RECIPIENTS");
  else if (!dispatchedOn(dispatches)) missing.push("NOT_DISPATCHED");
  if (!lastAppealDay) missing.push("NOT_POSTED");
  else if (PlainDate.compare(day, lastAppealDay) <= 0) missing.push("APPEAL_RUNNING");
  return { missing, from: lastAppealDay?.add({ days: 1 }) ?? null };
}
