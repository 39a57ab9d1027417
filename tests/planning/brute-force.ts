import type { Meeting } from "@/lib/calendar/ahead";
import { PlainDate } from "@/lib/dates";
import type { Plan } from "@/lib/planning/plan";
import type { Asked, Road, Stop } from "@/lib/planning/road";
import { isWorkday } from "@/lib/process/workdays";

/*
 * What a way is, said once more and without any cleverness: every combination of meetings, and every day
 * on which the officer could begin.
 */

/** A way: which meeting each body takes the case at, and the day that writing starts. */
export type Way = { answers: (Meeting | null)[]; startOn: PlainDate | null; visits: Meeting[] };

const notAfter = (a: PlainDate, b: PlainDate) => PlainDate.compare(a, b) <= 0;

export function* waysOf(road: Road): Generator<Way> {
  for (const visits of combinations(road.stops.map(({ meetings }) => [...meetings]))) {
    if (!inOrder(road, visits)) continue;
    if (!road.writing) {
      yield { answers: [], startOn: null, visits };
      continue;
    }
    const first = openUntil(road.stops[0] as Stop, visits[0] as Meeting);
    for (const startOn of startDays(road, first)) {
      const choices = road.asked.map((asked) => answersBy(road, asked, startOn));
      for (const answers of combinations(choices)) yield { answers, startOn, visits };
    }
  }
}

export const hasWay = (road: Road): boolean => !waysOf(road).next().done;

function inOrder(road: Road, visits: Meeting[]): boolean {
  return visits.every((meeting, place) => {
    const until = openUntil(road.stops[place] as Stop, meeting);
    const next = visits[place + 1];
    const limit = next ? openUntil(road.stops[place + 1] as Stop, next) : road.by;
    return notAfter(road.today, until) && notAfter(meeting.heldOn, limit);
  });
}

function* startDays({ today, asked, writing }: Road, readyBy: PlainDate): Generator<PlainDate> {
  const begun = asked.length === 0 && writing?.begunOn;
  const days = writing?.days ?? 0;
  for (let day = begun || today; notAfter(day.add({ days }), readyBy); day = day.add({ days: 1 })) {
    if (isWorkday(day)) yield day;
  }
}

function answersBy({ today, handlingDays }: Road, asked: Asked, startOn: PlainDate): (Meeting | null)[] {
  if (!asked.meetings) return [null];
  return asked.meetings.filter((meeting) => {
    let inHand = meeting.heldOn.add({ days: handlingDays });
    while (!isWorkday(inHand)) inHand = inHand.add({ days: 1 });
    return notAfter(today, openUntil(asked, meeting)) && notAfter(inHand, startOn);
  });
}

const openUntil = ({ papersAreIn }: Pick<Stop, "papersAreIn">, { heldOn, papersOn }: Meeting) =>
  papersAreIn ? heldOn : papersOn;

function* combinations<T>([first, ...rest]: T[][]): Generator<T[]> {
  if (!first) return yield [];
  for (const one of first) {
    for (const others of combinations(rest)) yield [one, ...others];
  }
}

/** The plan as a way, to be looked up among all of them. */
export const wayOf = (plan: Plan): Way => ({
  answers: plan.answers.map(({ meeting }) => meeting),
  startOn: plan.writing?.startOn ?? null,
  visits: plan.visits.map(({ meeting }) => meeting),
});
