import type { Meeting } from "@/lib/calendar/ahead";
import type { PlainDate } from "@/lib/dates";
import { nextWorkday, previousWorkday } from "@/lib/process/workdays";
import { type Asked, type Body, isAfter, isBefore, openUntil, type Road } from "./road";

export type Plan = {
  /** The last meeting at which each body can decide; none for a body that answers any day. */
  answers: { body: Body; meeting: Meeting | null; dueOn: PlainDate }[];
  writing: { days: number; startOn: PlainDate; readyOn: PlainDate } | null;
  /** In the order of the road: the last one is the council's. */
  visits: { body: Body; meeting: Meeting }[];
};

export type Obstacle =
  /** `missed` is held in time, but its papers should have been there before today. */
  | { kind: "NO_MEETING"; body: Body; from: PlainDate; to: PlainDate; missed: Meeting | null }
  | { kind: "NO_TIME_TO_WRITE"; days: number; startBy: PlainDate; readyBy: PlainDate };

export type Planned = { plan: Plan; obstacles: [] } | { plan: null; obstacles: Obstacle[] };

/**
 * Counts backwards from the council's last day. What comes before a meeting has to be done when its papers
 * are due, so at each stop the reachable meeting with the latest such day leaves the most room for all that
 * comes earlier: taking it every time finds a way whenever there is one.
 */
export function planBackwards(road: Road): Planned {
  const visits: Plan["visits"] = [];
  let by = road.by;
  for (const stop of road.stops.toReversed()) {
    const meeting = latest(reachable(stop, road.today, by), (one) => openUntil(stop, one));
    if (!meeting) return stuck([noMeeting(road, stop, by)]);
    visits.unshift({ body: stop.body, meeting });
    by = openUntil(stop, meeting);
  }
  if (!road.writing) return { plan: { answers: [], writing: null, visits }, obstacles: [] };
  const { days } = road.writing;
  const writing = { days, startOn: previousWorkday(by.subtract({ days })), readyOn: by };
  if (isAfter(soonestStart(road), writing.startOn)) {
    return stuck([{ kind: "NO_TIME_TO_WRITE", days, startBy: writing.startOn, readyBy: by }]);
  }
  const lastDecision = writing.startOn.subtract({ days: road.handlingDays });
  const answers = road.asked.map((asked) => ({ asked, answer: lastAnswer(road, asked, writing.startOn) }));
  const silent = answers.flatMap(({ asked, answer }) => (answer ? [] : noMeeting(road, asked, lastDecision)));
  if (silent.length > 0) return stuck(silent);
  return { plan: { answers: answers.flatMap(({ answer }) => answer ?? []), writing, visits }, obstacles: [] };
}

/** When the officer can sit down, as far as the officer alone is concerned. */
export function soonestStart({ today, asked, writing }: Road): PlainDate {
  const begunOn = asked.length === 0 ? writing?.begunOn : null;
  return nextWorkday(begunOn ?? today);
}

/** Approved and sent: the answer to a decision made at that meeting, or made any day from today. */
export const inHand = (road: Road, meeting: Meeting): PlainDate =>
  nextWorkday(meeting.heldOn.add({ days: road.handlingDays }));

export const canTake = (road: Road, asked: Asked): Meeting[] =>
  (asked.meetings ?? []).filter((meeting) => !isBefore(openUntil(asked, meeting), road.today));

function lastAnswer(road: Road, asked: Asked, startOn: PlainDate): Plan["answers"][number] | null {
  if (!asked.meetings) return { body: asked.body, meeting: null, dueOn: startOn };
  const inTime = canTake(road, asked).filter((meeting) => !isAfter(inHand(road, meeting), startOn));
  const meeting = latest(inTime, ({ heldOn }) => heldOn);
  return meeting && { body: asked.body, meeting, dueOn: inHand(road, meeting) };
}

const reachable = (stop: Road["stops"][number], today: PlainDate, by: PlainDate): Meeting[] =>
  stop.meetings.filter(
    (meeting) => !isAfter(meeting.heldOn, by) && !isBefore(openUntil(stop, meeting), today),
  );

const latest = (meetings: Meeting[], day: (meeting: Meeting) => PlainDate): Meeting | null =>
  meetings.reduce<Meeting | null>(
    (best, meeting) => (best && isBefore(day(meeting), day(best)) ? best : meeting),
    null,
  );

const stuck = (obstacles: Obstacle[]): Planned => ({ plan: null, obstacles });

function noMeeting({ today }: Road, { body, meetings }: Asked, to: PlainDate): Obstacle {
  const missed = meetings?.findLast(({ heldOn }) => !isBefore(heldOn, today) && !isAfter(heldOn, to)) ?? null;
  return { kind: "NO_MEETING", body, from: today, to, missed };
}
