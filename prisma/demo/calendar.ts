import type { PlainDate } from "@/lib/dates";
import { previousWorkday } from "@/lib/process/workdays";

/** Every body meets at the same weekday every fifth week, counted back from this week's Monday. */
export const CYCLE = 35;

/**
 * The day that a story calls `daysAgo`. Counting from Monday keeps weekdays, and with them the
 * meeting days, the same whenever the demo is loaded.
 */
export function demoDay(today: PlainDate, daysAgo: number): PlainDate {
  const day = today.subtract({ days: today.dayOfWeek - 1 + daysAgo });
  // Backwards: a day in the past must never end up in the future.
  return previousWorkday(day);
}

export const isMeetingDay = (meets: number[], daysAgo: number): boolean =>
  meets.length === 0 || meets.some((latest) => (daysAgo - latest) % CYCLE === 0);
