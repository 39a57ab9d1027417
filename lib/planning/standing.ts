import type { Calendar, Meeting } from "@/lib/calendar/ahead";
import type { PlainDate } from "@/lib/dates";
import { type PlannableCase, roadOf } from "./from-case";
import { type Obstacle, type Planned, planBackwards } from "./plan";
import { type Body, isAfter, isBefore } from "./road";

/** An answer that the applied plan counted on at another time than is possible now. */
export type Slip =
  /** The last answer date has passed; `now` is the last one that still keeps the plan. */
  | { kind: "LATE"; body: Body; dueOn: PlainDate; now: PlainDate; meeting: Meeting | null }
  /** The referral gives the body longer than the plan has room for. */
  | { kind: "TOO_LONG"; body: Body; dueOn: PlainDate; now: PlainDate; meeting: Meeting | null }
  | { kind: "COUNCIL_MOVED"; from: PlainDate; to: PlainDate };

export type Standing =
  | { status: "HOLDS"; planned: Planned; slips: []; obstacles: [] }
  | { status: "SLIPPED"; planned: Planned; slips: Slip[]; obstacles: [] }
  | { status: "BROKEN"; planned: Planned; slips: []; obstacles: Obstacle[] };

/** What has become of the applied plan, as far as the calendars and the referrals tell; null without one. */
export function standingOf(motion: PlannableCase, calendar: Calendar): Standing | null {
  const road = motion.planCouncilOn && roadOf(motion, calendar);
  if (!road || !motion.planCouncilOn) return null;
  const planned = planBackwards(road);
  if (!planned.plan) return { status: "BROKEN", planned, slips: [], obstacles: planned.obstacles };
  const council = planned.plan.visits.at(-1)?.meeting.heldOn ?? motion.planCouncilOn;
  const slips: Slip[] = planned.plan.answers.flatMap(({ body, meeting, dueOn: now }) => {
    const dueOn = motion.openReferrals.find(({ bodyId }) => bodyId === body.id)?.dueOn;
    if (!dueOn) return [];
    if (isBefore(dueOn, calendar.today)) return { kind: "LATE", body, dueOn, now, meeting };
    return isAfter(dueOn, now) ? { kind: "TOO_LONG", body, dueOn, now, meeting } : [];
  });
  if (isBefore(council, motion.planCouncilOn)) {
    slips.unshift({ kind: "COUNCIL_MOVED", from: motion.planCouncilOn, to: council });
  }
  return slips.length > 0
    ? { status: "SLIPPED", planned, slips, obstacles: [] }
    : { status: "HOLDS", planned, slips: [], obstacles: [] };
}
