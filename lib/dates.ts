import { AsyncLocalStorage } from "node:async_hooks";
import { Temporal } from "temporal-polyfill";

/** Statutory dates are calendar days in Sweden; only events have a time of day. */
export type PlainDate = Temporal.PlainDate;
export const PlainDate = Temporal.PlainDate;

const ZONE = "Europe/Stockholm";
const clock = new AsyncLocalStorage<Date>();

export const now = (): Date => clock.getStore() ?? new Date();

let kept = { from: 0, until: 0, day: new PlainDate(1970, 1, 1) };

/** Asked for many times by every page, so the day is kept until it is over. */
export function today(): PlainDate {
  const instant = now();
  const time = instant.getTime();
  if (time < kept.from || time >= kept.until) {
    const midnight = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(ZONE).startOfDay();
    kept = {
      from: midnight.epochMilliseconds,
      until: midnight.add({ days: 1 }).epochMilliseconds,
      day: midnight.toPlainDate(),
    };
  }
  return kept.day;
}

/** Runs `work` as if it were `instant`: the demo's history and the tests need a past. */
export const atTime = <T>(instant: Date, work: () => T): T => clock.run(instant, work);

/** The Swedish calendar day of an instant. */
export function dayOf(instant: Date): PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(ZONE).toPlainDate();
}

/** Prisma hands a `date` column over as a Date at UTC midnight; these two are the only crossing. */
export const fromDb = (date: Date): PlainDate => PlainDate.from(date.toISOString().slice(0, 10));
export const toDb = (date: PlainDate): Date => new Date(`${date.toString()}T00:00:00Z`);

const MOST_READ = 2_000;
const read = new Map<string, PlainDate>();

/**
 * "2021-06-16" as PostgreSQL prints a `date`. A list has many, often the same ones, and Temporal's own reader takes every
 * ISO form; so what has been read is kept.
 */
export function fromIso(day: string): PlainDate {
  const known = read.get(day);
  if (known) return known;
  const [year = Number.NaN, month = Number.NaN, dayOfMonth = Number.NaN] = day.split("-").map(Number);
  const date = new PlainDate(year, month, dayOfMonth);
  if (read.size === MOST_READ) read.clear();
  read.set(day, date);
  return date;
}

export const fromDbOrNull = (date: Date | null): PlainDate | null => date && fromDb(date);
export const toDbOrNull = (date: PlainDate | null | undefined): Date | null => (date ? toDb(date) : null);

/** Whole days from `start` to `end`; negative when `end` lies before. */
export const daysBetween = (start: PlainDate, end: PlainDate): number => dayNumber(end) - dayNumber(start);

// A list asks for every row, and Temporal's own way there makes a dozen objects.
const dayNumber = ({ year, month, day }: PlainDate): number => Date.UTC(year, month - 1, day) / 86_400_000;

/** "12 dagar", kept on one line. */
export const inDays = (days: number): string => `${days}\u00a0${days === 1 ? "dag" : "dagar"}`;

export const latest = (dates: PlainDate[]): PlainDate | null =>
  dates.reduce<PlainDate | null>(
    (best, date) => (best && PlainDate.compare(best, date) >= 0 ? best : date),
    null,
  );

const MONTHS = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** "16 juni 2021", for running text. In tables the ISO form is used: `date.toString()`. */
export const longDate = (date: PlainDate): string =>
  `${date.day}\u00a0${MONTHS[date.month - 1]}\u00a0${date.year}`;

/** "juni 2021". */
export const inMonth = (date: PlainDate): string => `${MONTHS[date.month - 1]}\u00a0${date.year}`;

const WEEKDAYS = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"] as const;

export const weekday = (date: PlainDate): string => WEEKDAYS[date.dayOfWeek - 1] ?? "";

/** "2021-06-16 14.05", Swedish time. */
export function dateAndTime(instant: Date): string {
  const local = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(ZONE);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${local.toPlainDate()} ${two(local.hour)}.${two(local.minute)}`;
}
