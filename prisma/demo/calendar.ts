import type { PlainDate } from "@/lib/dates";

/** Every body meets at the same weekday every fifth week, counted back from this week's Monday. */
export const CYCLE = 35;

/** Days on which no Swedish body meets, whatever the weekday. */
const CLOSED_DAYS = new Set(["01-01", "01-06", "05-01", "06-06", "12-24", "12-25", "12-26", "12-31"]);

/**
 * The day that a story calls `daysAgo`. Counting from Monday keeps weekdays, and with them the
 * meeting days, the same whenever the demo is loaded.
 */
export function demoDay(today: PlainDate, daysAgo: number): PlainDate {
  let day = today.subtract({ days: today.dayOfWeek - 1 + daysAgo });
  // Backwards: a day in the past must never end up in the future.
  while (day.dayOfWeek > 5 || CLOSED_DAYS.has(day.toString().slice(5))) {
    day = day.subtract({ days: 1 });
  }
  return day;
}

export const isMeetingDay = (meets: number[], daysAgo: number): boolean =>
  meets.length === 0 || meets.some((latest) => (daysAgo - latest) % CYCLE === 0);
