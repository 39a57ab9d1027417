import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Meeting } from "@/lib/calendar/ahead";
import { PlainDate } from "@/lib/dates";
import { changesFor } from "@/lib/planning/changes";
import { planBackwards } from "@/lib/planning/plan";
import { soonestCouncil } from "@/lib/planning/reach";
import type { Asked, Road, Stop } from "@/lib/planning/road";
import { preparationOf } from "@/lib/process/lead-times";
import { isWorkday, nextWorkday, previousWorkday } from "@/lib/process/workdays";
import { hasWay, type Way, wayOf, waysOf } from "./brute-force";

/** Christmas lies within every calendar, and so do weekends. */
const FIRST = PlainDate.from("2026-12-14");
const LENGTH = 34;
const RUNS = { numRuns: 1_000 };

const day = fc.integer({ min: 0, max: LENGTH }).map((days) => FIRST.add({ days }));
const body = (name: string) => ({ id: name, name });

/** Mostly by the body's own lead time; now and then with a papers day of its own. */
const meetings = (papersLead: number): fc.Arbitrary<Meeting[]> =>
  fc
    .uniqueArray(fc.tuple(day, fc.option(fc.integer({ min: 0, max: 12 }), { freq: 3, nil: null })), {
      minLength: 1,
      maxLength: 5,
      selector: ([heldOn]) => heldOn.toString(),
    })
    .map((all) =>
      all
        .map(([heldOn, own]) => ({
          heldOn,
          papersOn: own === null ? papersOf(heldOn, papersLead) : heldOn.subtract({ days: own }),
        }))
        .sort((a, b) => PlainDate.compare(a.heldOn, b.heldOn)),
    );

const papersOf = (heldOn: PlainDate, papers: number) =>
  preparationOf(heldOn, { papers, summons: 0 }).papersOn;

const stop = (name: string): fc.Arbitrary<Stop> =>
  fc.integer({ min: 0, max: 5 }).chain((papersLead) =>
    fc.record({
      body: fc.constant(body(name)),
      papersLead: fc.constant(papersLead),
      meetings: meetings(papersLead),
      papersAreIn: fc.boolean(),
    }),
  );

const asked = (name: string): fc.Arbitrary<Asked> =>
  fc.oneof({ weight: 5, arbitrary: stop(name) }, { weight: 1, arbitrary: stop(name).map(anyDay) });
const anyDay = (one: Stop): Asked => ({ ...one, meetings: null });

const writing = fc.record({
  days: fc.integer({ min: 1, max: 7 }),
  begunOn: fc.option(
    fc.integer({ min: 0, max: 10 }).map((days) => FIRST.subtract({ days })),
    { nil: null },
  ),
});

const road: fc.Arbitrary<Road> = fc
  .record({
    today: fc.integer({ min: 0, max: 9 }).map((days) => FIRST.add({ days })),
    by: fc.integer({ min: 5, max: LENGTH }).map((days) => FIRST.add({ days })),
    reportBy: fc.option(day, { nil: null }),
    handlingDays: fc.integer({ min: 0, max: 4 }),
    writing: fc.option(writing, { freq: 5, nil: null }),
    asked: fc.constantFrom(0, 1, 2).chain((count) => fc.tuple(...["a", "b"].slice(0, count).map(asked))),
    // Without a working committee, and with the board already passed, the road is shorter.
    stops: fc
      .constantFrom(1, 2, 3)
      .chain((count) => fc.tuple(...["committee", "board", "council"].slice(-count).map(stop))),
  })
  .map((one) => ({ ...one, asked: one.writing ? one.asked : [] }));

const text = (way: Way) => JSON.stringify(way);
const last = (days: (PlainDate | null)[]) =>
  String(
    days
      .filter((one) => one !== null)
      .sort(PlainDate.compare)
      .at(-1),
  );

describe("the planner beside a search through every way there is", () => {
  it("finds a way exactly when there is one, and what it proposes is one", () => {
    let [found, none] = [0, 0];
    fc.assert(
      fc.property(road, (one) => {
        const { plan, obstacles } = planBackwards(one);
        const ways = [...waysOf(one)];
        expect(plan !== null).toBe(ways.length > 0);
        expect(obstacles.length > 0).toBe(plan === null);
        if (plan) expect(ways.map(text)).toContain(text(wayOf(plan)));
        plan ? found++ : none++;
      }),
      RUNS,
    );
    // A generator that makes only one of the two would prove nothing.
    expect(Math.min(found, none)).toBeGreaterThan(RUNS.numRuns / 8);
  });

  it("leaves the officer and every body as much time as any way does", () => {
    fc.assert(
      fc.property(road, (one) => {
        const { plan } = planBackwards(one);
        if (!plan?.writing) return;
        const ways = [...waysOf(one)];
        expect(String(plan.writing.startOn)).toBe(last(ways.map(({ startOn }) => startOn)));
        for (const [place, { meeting }] of plan.answers.entries()) {
          const days = ways.map(({ answers }) => answers[place]?.heldOn ?? null);
          if (meeting) expect(String(meeting.heldOn)).toBe(last(days));
        }
      }),
      RUNS,
    );
  });

  it("knows the first council meeting that can be reached, whatever the year says", () => {
    fc.assert(
      fc.property(road, (one) => {
        const ways = [...waysOf({ ...one, by: FIRST.add({ days: 100 }) })];
        const days = ways.flatMap(({ visits }) => visits.at(-1)?.heldOn ?? []).sort(PlainDate.compare);
        expect(soonestCouncil(one)?.heldOn.toString()).toBe(days[0]?.toString());
      }),
      RUNS,
    );
  });
});

describe("the single changes, where there is no way", () => {
  const noWay = road.filter((one) => !hasWay(one));

  it("shorten the writing to the longest time that opens one", () => {
    fc.assert(
      fc.property(noWay, (one) => {
        const { writing } = one;
        const lengths = writing ? Array.from({ length: writing.days - 1 }, (_, at) => at + 1) : [];
        const opening = lengths.filter((days) =>
          hasWay({ ...one, writing: writing && { ...writing, days } }),
        );
        const proposed = changesFor(one).flatMap((change) =>
          change.kind === "SHORTER_WRITING" ? change.days : [],
        );
        expect(proposed).toEqual(opening.slice(-1));
      }),
      RUNS,
    );
  });

  it("propose an extra meeting on exactly the weekdays that open one", () => {
    fc.assert(
      fc.property(noWay, fc.array(day, { minLength: 2, maxLength: 2 }), (one, someDays) => {
        const windows = changesFor(one).filter((change) => change.kind === "EXTRA_MEETING");
        for (const { body, meetings } of [...one.asked, ...one.stops]) {
          const window = windows.find((change) => change.body.id === body.id);
          const edges = window ? [before(window.from), window.from, window.to, after(window.to)] : [];
          for (const on of [...someDays, ...edges].filter(isWorkday)) {
            if (!meetings || on.since(one.today).days < 0 || meetings.some(({ heldOn }) => heldOn.equals(on)))
              continue;
            const within = window && on.since(window.from).days >= 0 && on.until(window.to).days >= 0;
            expect(Boolean(within), `${body.name} ${on}`).toBe(hasWay(withMeeting(one, body.id, on)));
          }
        }
      }),
      RUNS,
    );
  });

  it("report at the council's last meeting within the year, unless it has been told", () => {
    fc.assert(
      fc.property(noWay, (one) => {
        const proposed = changesFor(one).find((change) => change.kind === "REPORT");
        const { today, reportBy } = one;
        const within = (one.stops.at(-1)?.meetings ?? []).filter(
          ({ heldOn }) => reportBy && heldOn.since(reportBy).days <= 0 && heldOn.since(today).days >= 0,
        );
        expect(proposed?.heldOn.toString()).toBe(within.at(-1)?.heldOn.toString());
      }),
      RUNS,
    );
  });

  it("name the council date after the last day that opens one", () => {
    fc.assert(
      fc.property(noWay, (one) => {
        const proposed = changesFor(one).find((change) => change.kind === "OTHER_COUNCIL_DATE");
        const council = one.stops.at(-1)?.meetings ?? [];
        const opening = council.filter(({ heldOn }) => hasWay({ ...one, by: heldOn }));
        expect(proposed?.heldOn.toString()).toBe(opening[0]?.heldOn.toString());
      }),
      RUNS,
    );
  });
});

const before = (on: PlainDate) => previousWorkday(on.subtract({ days: 1 }));
const after = (on: PlainDate) => nextWorkday(on.add({ days: 1 }));

function withMeeting(one: Road, id: string, heldOn: PlainDate): Road {
  const add = <T extends Asked>(part: T): T =>
    part.body.id === id && part.meetings
      ? {
          ...part,
          meetings: [...part.meetings, { heldOn, papersOn: papersOf(heldOn, part.papersLead) }].sort((a, b) =>
            PlainDate.compare(a.heldOn, b.heldOn),
          ),
        }
      : part;
  return { ...one, asked: one.asked.map(add), stops: one.stops.map(add) };
}
