import { daysBetween, type PlainDate } from "@/lib/dates";
import { median, percentile, share } from "./percentile";

/** What became of one referral; those that were withdrawn are none. */
export type Asked = {
  body: string;
  sentOn: PlainDate;
  /** The last answer day, extensions included. */
  dueOn: PlainDate;
  /** The day of the answer, or of the body's declining; null while it is open. */
  closedOn: PlainDate | null;
  declined: boolean;
};

export type Answering = {
  asked: number;
  inTime: number;
  late: number;
  /** The last answer day has passed without an answer. */
  missing: number;
  /** The last answer day has not come. */
  waiting: number;
  declined: number;
  /** Of those that had to have been answered: in time, late or missing. */
  inTimeShare: number | null;
  medianDays: number | null;
  p90Days: number | null;
};

export function answeringOf(asked: Asked[], today: PlainDate): Answering {
  const answers = asked.flatMap(({ sentOn, dueOn, closedOn, declined }) =>
    closedOn && !declined
      ? [{ days: daysBetween(sentOn, closedOn), spare: daysBetween(closedOn, dueOn) }]
      : [],
  );
  const open = asked.filter(({ closedOn }) => closedOn === null);
  const missing = open.filter(({ dueOn }) => daysBetween(dueOn, today) > 0).length;
  const inTime = answers.filter(({ spare }) => spare >= 0).length;
  const days = answers.map((answer) => answer.days);
  return {
    asked: asked.length,
    inTime,
    late: answers.length - inTime,
    missing,
    waiting: open.length - missing,
    declined: asked.filter(({ closedOn, declined }) => closedOn !== null && declined).length,
    inTimeShare: share(inTime, answers.length + missing),
    medianDays: median(days),
    p90Days: percentile(days, 90),
  };
}

const swedish = new Intl.Collator("sv", { numeric: true });

/** Body by body, in Swedish order. */
export const byBody = <T extends { body: string }>(rows: T[]): [string, T[]][] =>
  [...Map.groupBy(rows, ({ body }) => body)].sort(([a], [b]) => swedish.compare(a, b));
