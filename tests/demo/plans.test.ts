import { describe, expect, test } from "vitest";
import type { Calendar } from "@/lib/calendar/ahead";
import { PlainDate } from "@/lib/dates";
import { type PlannableCase, roadOf } from "@/lib/planning/from-case";
import { planBackwards } from "@/lib/planning/plan";
import { standingOf } from "@/lib/planning/standing";
import { preparationOf } from "@/lib/process/lead-times";
import { planningSettings } from "@/lib/process/planning-settings";
import { demoDay } from "@/prisma/demo/calendar";
import { meetingDays } from "@/prisma/demo/meetings";
import { demoMotions } from "@/prisma/demo/motions/all";
import { demoBodies } from "@/prisma/demo/municipality";
import type { DemoMotion } from "@/prisma/demo/schema";

/*
 * Holidays move the days of a story by a day or two, differently on every day that it is loaded. A plan
 * that cannot be applied would stop `npm start`.
 */

const YEAR = Array.from({ length: 122 }, (_, turn) => PlainDate.from("2026-11-21").add({ days: turn * 3 }));
const settings = planningSettings(null);

const stories = demoMotions.flatMap((motion) =>
  motion.steps.flatMap((step) => (step.kind === "plan" ? { key: motion.key, motion, step } : [])),
);

describe.each(stories)("the plan of $key", ({ motion, step }) => {
  test("can be applied on its day, whenever the demo is loaded", () => {
    for (const loadedOn of YEAR) {
      const today = demoDay(loadedOn, step.daysAgo);
      const road = roadOf(caseOn(motion, step.daysAgo, loadedOn), calendarOn(today, loadedOn), {
        councilOn: demoDay(loadedOn, step.councilDaysAgo),
      });
      expect(road && planBackwards(road).plan, String(loadedOn)).not.toBeNull();
    }
  });

  test("is what the demonstration needs it to be when it is shown", () => {
    const statuses = YEAR.map((loadedOn) => {
      const applied = {
        ...caseOn(motion, 0, loadedOn),
        planCouncilOn: demoDay(loadedOn, step.councilDaysAgo),
      };
      // What was applied moved the last answer dates: none of them is later than the plan has room for.
      const openReferrals = applied.openReferrals.map((one) => ({ ...one, dueOn: loadedOn }));
      return standingOf({ ...applied, openReferrals }, calendarOn(loadedOn, loadedOn))?.status;
    });
    expect([...new Set(statuses)]).toEqual([STATUS[motion.key]]);
  });
});

const STATUS: Record<string, string> = {
  "barnomsorg-obekvam-tid": "BROKEN",
  "lagre-avgift-i-kulturskolan": "HOLDS",
};

function calendarOn(today: PlainDate, loadedOn: PlainDate): Calendar {
  const bodies = demoBodies.map(({ name, kind, parent, meets }) => {
    const papersLead = settings.papersLead[kind];
    const meetings = meets
      .flatMap(meetingDays)
      .map((daysAgo) => demoDay(loadedOn, daysAgo))
      .filter((heldOn) => PlainDate.compare(heldOn, today) >= 0)
      .sort(PlainDate.compare)
      .map((heldOn) => ({
        heldOn,
        papersOn: preparationOf(heldOn, { papers: papersLead, summons: 0 }).papersOn,
      }));
    return { id: name, name, kind, parentId: parent ?? null, papersLead, meetings };
  });
  return { today, settings, bodies };
}

/** The case as it stands after what happened up to that day. */
function caseOn(motion: DemoMotion, daysAgo: number, loadedOn: PlainDate): PlannableCase {
  const open = new Map<string, number>();
  for (const step of motion.steps.filter((one) => one.daysAgo >= daysAgo)) {
    if (step.kind === "refer") for (const { body, dueDaysAgo } of step.referrals) open.set(body, dueDaysAgo);
    if (step.kind === "answer" || step.kind === "decline") open.delete(step.body);
  }
  const raised = motion.receivedDaysAgo - (motion.raisedDaysAfter ?? 0);
  return {
    phase: open.size > 0 ? "REFERRED" : "ANSWERED",
    phaseSince: demoDay(loadedOn, daysAgo),
    deadlineOn: demoDay(loadedOn, raised).add({ years: 1 }),
    reported: false,
    planCouncilOn: null,
    planWritingDays: null,
    openReferrals: [...open].map(([bodyId, due]) => ({
      id: bodyId,
      bodyId,
      dueOn: demoDay(loadedOn, due),
      proposed: false,
    })),
  };
}
