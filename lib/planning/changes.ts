import type { PlainDate } from "@/lib/dates";
import { nextWorkday, previousWorkday } from "@/lib/process/workdays";
import { planBackwards } from "./plan";
import { soonestAnswer, soonestAt, soonestCouncil } from "./reach";
import { type Body, isAfter, isBefore, type Road } from "./road";

export type Change =
  | { kind: "SHORTER_WRITING"; days: number }
  | { kind: "EXTRA_MEETING"; body: Body; from: PlainDate; to: PlainDate }
  | { kind: "OTHER_COUNCIL_DATE"; heldOn: PlainDate }
  /** The council's last meeting within the year. */
  | { kind: "REPORT"; heldOn: PlainDate };

/** Every single change that alone would open a way where there is none; nothing else is changed. */
export function changesFor(road: Road): Change[] {
  return [...shorterWriting(road), ...extraMeetings(road), ...otherCouncilDate(road), ...report(road)];
}

/** No shorter than it has to be. */
function shorterWriting(road: Road): Change[] {
  const { writing } = road;
  const opens = (days: number) =>
    writing !== null && planBackwards({ ...road, writing: { ...writing, days } }).plan !== null;
  if (!writing || !opens(1)) return [];
  let days = writing.days - 1;
  while (!opens(days)) days -= 1;
  return [{ kind: "SHORTER_WRITING", days }];
}

function extraMeetings(road: Road): Change[] {
  const atStops = road.stops.flatMap((stop, place) => {
    const soonest = soonestAt(road, place);
    const to = lastDayAt(road, place);
    return soonest && to ? extraMeeting(stop, soonest, to) : [];
  });
  return [...extraAnswers(road), ...atStops];
}

function extraAnswers(road: Road): Change[] {
  const { startOn } = planBackwards({ ...road, asked: [], writing: neverBegun(road) }).plan?.writing ?? {};
  if (!startOn) return [];
  const silent = road.asked.filter((asked) => {
    const answer = soonestAnswer(road, asked);
    return !answer || isAfter(answer, startOn);
  });
  const [only, ...others] = silent;
  if (!only || others.length > 0) return [];
  return extraMeeting(only, road.today, startOn.subtract({ days: road.handlingDays }));
}

const neverBegun = ({ writing }: Road): Road["writing"] => writing && { ...writing, begunOn: null };

/** The last day on which a stop could meet, for all that comes after it; null when there is none. */
function lastDayAt(road: Road, place: number): PlainDate | null {
  const rest = road.stops.slice(place + 1);
  if (rest.length === 0) return road.by;
  const { plan } = planBackwards({ ...road, writing: null, asked: [], stops: rest });
  const first = plan?.visits[0];
  const stop = rest[0];
  if (!first || !stop) return null;
  return stop.papersAreIn ? first.meeting.heldOn : first.meeting.papersOn;
}

/** The weekdays from the first one whose papers day is not before `soonest`, to the last one up to `to`. */
function extraMeeting(
  { body, papersLead, papersAreIn }: { body: Body; papersLead: number; papersAreIn: boolean },
  soonest: PlainDate,
  to: PlainDate,
): Change[] {
  const lead = papersAreIn ? 0 : papersLead;
  const from = nextWorkday(nextWorkday(soonest).add({ days: lead }));
  const last = previousWorkday(to);
  return isBefore(last, from) ? [] : [{ kind: "EXTRA_MEETING", body, from, to: last }];
}

function otherCouncilDate(road: Road): Change[] {
  const meeting = soonestCouncil(road);
  return meeting && isAfter(meeting.heldOn, road.by)
    ? [{ kind: "OTHER_COUNCIL_DATE", heldOn: meeting.heldOn }]
    : [];
}

/**
 * KL 5:35 second paragraph: the year need not be kept by who says so, and what has emerged, within it. It is
 * told and not decided on, so no papers have to be there before.
 */
function report(road: Road): Change[] {
  const council = road.stops.at(-1);
  if (!council || !road.reportBy) return [];
  const stops = [{ ...council, papersAreIn: true }];
  const { plan } = planBackwards({ ...road, by: road.reportBy, writing: null, asked: [], stops });
  return (plan?.visits ?? []).map(({ meeting: { heldOn } }) => ({ kind: "REPORT", heldOn }));
}
