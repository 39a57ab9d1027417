import { daysBetween, PlainDate } from "@/lib/dates";

/** What may await somebody; of what is due the same day, what the law asks comes first. */
export const KINDS = [
  "YEAR_BROKEN",
  "REPORT_TO_COUNCIL",
  "POST_MINUTES",
  "APPROVE_MINUTES",
  "DECIDE_RELEASE",
  "PLAN_BROKEN",
  "REVIEW_REPLY",
  "COMPLETE_REPLY",
  "REMIND",
  "LOG_DECISION",
  "LOG_ANSWER",
  "DISPATCH",
  "WRITE_REPORT",
  "SORT_INBOX",
  "ENTER_MEETING",
  "FOLLOW_UP",
  "ANSWER_REFERRAL",
  "ANSWER_AS_BODY",
  "TAKE_DOWN_NOTICE",
  "YEAR_NEARING",
  "ASSIGN_OFFICER",
  "FILE_MOTION",
  "CLOSE",
  "ADD_CALENDAR",
  "GIVE_BODIES",
] as const;
export type Kind = (typeof KINDS)[number];

/** `on` is the day by which it is to be done; null where nothing says when. */
export type Pressing = { kind: Kind; on: PlainDate | null; about: string };

const URGENCIES = ["LATE", "WEEK", "MONTH", "LATER"] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Everything that awaits, most urgent first, in the groups that a person reads it in. */
export function ranked<T extends Pressing>(tasks: T[], today: PlainDate): { urgency: Urgency; tasks: T[] }[] {
  const groups = Map.groupBy(tasks, ({ on }) => urgencyOf(on, today));
  return URGENCIES.flatMap((urgency) => {
    const group = groups.get(urgency);
    return group ? [{ urgency, tasks: group.toSorted(mostPressingFirst) }] : [];
  });
}

function urgencyOf(on: PlainDate | null, today: PlainDate): Urgency {
  if (!on) return "LATER";
  const left = daysBetween(today, on);
  if (left < 0) return "LATE";
  if (left <= 7) return "WEEK";
  return left <= 31 ? "MONTH" : "LATER";
}

/** The earliest day first, and what has no day last. */
function mostPressingFirst(a: Pressing, b: Pressing): number {
  const byDay = a.on && b.on ? PlainDate.compare(a.on, b.on) : Number(b.on !== null) - Number(a.on !== null);
  return byDay || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.about.localeCompare(b.about, "sv");
}
