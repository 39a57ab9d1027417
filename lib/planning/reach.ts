import type { Meeting } from "@/lib/calendar/ahead";
import type { PlainDate } from "@/lib/dates";
import { nextWorkday } from "@/lib/process/workdays";
import { canTake, inHand, soonestStart } from "./plan";
import { type Asked, isBefore, later, openUntil, type Road } from "./road";

/** Counts forwards from today: how soon each part of the road can be reached, whatever the year says. */

/** The first day that the case can be put before the stop; null when something earlier is in its way. */
export function soonestAt(road: Road, stop: number): PlainDate | null {
  let day = soonestReport(road);
  for (const passed of road.stops.slice(0, stop)) {
    day = day && (soonestMeeting(passed, day)?.heldOn ?? null);
  }
  return day;
}

/** The first council meeting that the case can reach. */
export function soonestCouncil(road: Road): Meeting | null {
  const council = road.stops.at(-1);
  const day = soonestAt(road, road.stops.length - 1);
  return council && day ? soonestMeeting(council, day) : null;
}

/** The first day that one body's answer can be in hand, if it can answer at all. */
export function soonestAnswer(road: Road, asked: Asked): PlainDate | null {
  if (!asked.meetings) return nextWorkday(road.today);
  const [first] = canTake(road, asked);
  return first ? inHand(road, first) : null;
}

function soonestReport(road: Road): PlainDate | null {
  if (!road.writing) return road.today;
  let startOn = soonestStart(road);
  for (const asked of road.asked) {
    const answer = soonestAnswer(road, asked);
    if (!answer) return null;
    startOn = later(startOn, answer);
  }
  return later(startOn.add({ days: road.writing.days }), road.today);
}

/** The calendar is in order, so the first one that takes the case is the soonest held. */
const soonestMeeting = (stop: Road["stops"][number], day: PlainDate): Meeting | null =>
  stop.meetings.find((meeting) => !isBefore(openUntil(stop, meeting), day)) ?? null;
