import { daysBetween, PlainDate } from "@/lib/dates";
import type { YearStart } from "./planning-settings";

/**
 * KL 5:35: a year from when the motion was raised. What counts as that is the municipality's own reading;
 * until the council has heard of it the year counts from its receipt all the same.
 */
export function lastDay(
  { receivedOn, raisedOn }: { receivedOn: PlainDate; raisedOn: PlainDate | null },
  yearStart: YearStart,
): PlainDate {
  const start = yearStart === "RAISED" ? (raisedOn ?? receivedOn) : receivedOn;
  // 29 February constrains to 28 February.
  return start.add({ years: 1 });
}

export type YearStatus =
  | "ON_ITS_WAY"
  | "NINE_MONTHS"
  | "REPORT_DUE"
  | "REPORTED_IN_TIME"
  | "BROKEN"
  | "SETTLED_IN_TIME"
  | "SETTLED_LATE";

/**
 * How the case stands to the year of KL 5:35. `daysLeft` is negative when the year is over; for a
 * settled motion it is counted from the day it was settled.
 */
export function yearOf(
  motion: { deadlineOn: PlainDate; settledOn: PlainDate | null; reportedOn: PlainDate | null },
  today: PlainDate,
): { status: YearStatus; daysLeft: number } {
  const daysLeft = daysBetween(motion.settledOn ?? today, motion.deadlineOn);
  return { status: statusOf(motion, today, daysLeft), daysLeft };
}

function statusOf(motion: Parameters<typeof yearOf>[0], today: PlainDate, daysLeft: number): YearStatus {
  if (motion.settledOn) return daysLeft >= 0 ? "SETTLED_IN_TIME" : "SETTLED_LATE";
  const reported = motion.reportedOn && daysBetween(motion.reportedOn, motion.deadlineOn) >= 0;
  if (reported) return "REPORTED_IN_TIME";
  if (daysLeft < 0) return "BROKEN";
  // Every row of the register asks; only between the shortest and the longest months the calendar has to.
  const isWithin = (months: number, [fewest, most]: [number, number]) =>
    daysLeft <= fewest ||
    (daysLeft <= most && PlainDate.compare(motion.deadlineOn.subtract({ months }), today) <= 0);
  if (isWithin(1, [28, 31])) return "REPORT_DUE";
  return isWithin(3, [89, 92]) ? "NINE_MONTHS" : "ON_ITS_WAY";
}
