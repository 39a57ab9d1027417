import { daysBetween, type PlainDate } from "@/lib/dates";
import type { Outcome } from "@/lib/db/generated/enums";
import { median, percentile, share } from "./percentile";

/** How one motion ended. `outcome` is null where its movers withdrew it. */
export type Settled = {
  /** The day it was raised, or, where that is not recorded, received. */
  startedOn: PlainDate;
  deadlineOn: PlainDate;
  settledOn: PlainDate;
  outcome: Outcome | null;
  /** Told to the council within the year that it could not be settled in time (KL 5:35 second paragraph). */
  reportedInTime: boolean;
};

export type Handling = {
  decided: number;
  medianDays: number | null;
  p90Days: number | null;
  withinYear: number;
  withinYearShare: number | null;
  /** Of those that took longer. */
  reportedInTime: number;
};

/** How long the council took. Withdrawn motions are left out: it never decided on them. */
export function handlingOf(settled: Settled[]): Handling {
  const decided = settled.filter(({ outcome }) => outcome !== null);
  const days = decided.map(({ startedOn, settledOn }) => daysBetween(startedOn, settledOn));
  const late = decided.filter(({ deadlineOn, settledOn }) => daysBetween(settledOn, deadlineOn) < 0);
  const withinYear = decided.length - late.length;
  return {
    decided: decided.length,
    medianDays: median(days),
    p90Days: percentile(days, 90),
    withinYear,
    withinYearShare: share(withinYear, decided.length),
    reportedInTime: late.filter(({ reportedInTime }) => reportedInTime).length,
  };
}

export const settledIn = (settled: Settled[], year: number): Settled[] =>
  settled.filter(({ settledOn }) => settledOn.year === year);
