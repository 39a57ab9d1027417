import { describe, expect, it } from "vitest";
import type { Calendar, CalendarBody } from "@/lib/calendar/ahead";
import { PlainDate } from "@/lib/dates";
import type { BodyKind, Phase } from "@/lib/db/generated/enums";
import { changesFor } from "@/lib/planning/changes";
import { type PlannableCase, roadOf } from "@/lib/planning/from-case";
import { planBackwards } from "@/lib/planning/plan";
import { changeInWords, obstacleInWords } from "@/lib/planning/words";
import { planningSettings } from "@/lib/process/planning-settings";

const day = (text: string) => PlainDate.from(text);

const body = (id: string, kind: BodyKind, days: string[], parentId: string | null = null): CalendarBody => ({
  id,
  name: id,
  kind,
  parentId,
  papersLead: 7,
  meetings: days.map((text) => ({ heldOn: day(text), papersOn: day(text).subtract({ days: 7 }) })),
});

const BODIES = [
  body("KF", "COUNCIL", ["2027-05-24", "2027-06-28"]),
  body("KS", "BOARD", ["2027-05-12", "2027-06-09"]),
  body("KSAU", "WORKING_COMMITTEE", ["2027-04-28", "2027-05-26"], "KS"),
  body("SN:s AU", "WORKING_COMMITTEE", ["2027-06-01"], "SN"),
  body("SN", "COMMITTEE", ["2027-03-17", "2027-04-14"]),
  body("Rådet", "EXTERNAL", []),
];

const calendarOf = (bodies: CalendarBody[]): Calendar => ({
  today: day("2027-03-01"),
  settings: planningSettings(null),
  bodies,
});

const motionIn = (phase: Phase, more: Partial<PlannableCase> = {}): PlannableCase => ({
  phase,
  phaseSince: day("2027-02-15"),
  deadlineOn: day("2027-06-30"),
  reported: false,
  planCouncilOn: null,
  planWritingDays: null,
  openReferrals: [],
  ...more,
});

const asked = (bodyId: string, proposed = false) => ({
  id: bodyId,
  bodyId,
  dueOn: day("2027-04-01"),
  proposed,
});

describe("the road that is left", () => {
  const stops: [Phase, string[]][] = [
    ["REGISTERED", ["KSAU", "KS", "KF"]],
    ["RAISED", ["KSAU", "KS", "KF"]],
    ["ASSIGNED", ["KSAU", "KS", "KF"]],
    ["REFERRED", ["KSAU", "KS", "KF"]],
    ["ANSWERED", ["KSAU", "KS", "KF"]],
    ["DRAFTED", ["KSAU", "KS", "KF"]],
    ["WORKING_COMMITTEE", ["KS", "KF"]],
    ["BOARD", ["KF"]],
    ["COUNCIL_PENDING", ["KF"]],
  ];
  it.each(stops)("from %s passes %j", (phase, left) => {
    const road = roadOf(motionIn(phase), calendarOf(BODIES));
    expect(road?.stops.map((stop) => stop.body.id)).toEqual(left);
    expect(road?.writing !== null).toBe(stops.findIndex(([one]) => one === phase) < 5);
    expect(road?.stops.at(-1)?.papersAreIn).toBe(phase === "COUNCIL_PENDING");
  });

  it("goes straight to the board where there is no working committee, and needs a council", () => {
    const without = calendarOf(BODIES.filter(({ id }) => id !== "KSAU"));
    const road = roadOf(motionIn("ASSIGNED"), without);
    expect(road?.stops.map((stop) => stop.body.id)).toEqual(["KS", "KF"]);
    const plan = road && planBackwards(road).plan;
    expect(plan?.visits.map(({ meeting }) => String(meeting.heldOn))).toEqual(["2027-06-09", "2027-06-28"]);
    expect(String(plan?.writing?.readyOn)).toBe("2027-06-02");
    expect(roadOf(motionIn("ASSIGNED"), calendarOf(BODIES.slice(1)))).toBeNull();
  });

  it("asks a body without a calendar for an answer the day that writing starts", () => {
    const road = roadOf(
      motionIn("REFERRED", { openReferrals: [asked("Rådet"), asked("SN")] }),
      calendarOf(BODIES),
    );
    const plan = road && planBackwards(road).plan;
    expect(plan?.answers.map(({ body, meeting, dueOn }) => `${body.id} ${meeting?.heldOn} ${dueOn}`)).toEqual(
      ["SN 2027-04-14 2027-04-21", "Rådet undefined 2027-05-05"],
    );
  });

  it("takes any meeting to come of a body whose administration has written its proposal", () => {
    const late = calendarOf([...BODIES.slice(0, 4), body("SN", "COMMITTEE", ["2027-03-04"])]);
    const planWith = (proposed: boolean) => {
      const road = roadOf(motionIn("REFERRED", { openReferrals: [asked("SN", proposed)] }), late);
      return road && planBackwards(road).plan;
    };
    expect(planWith(false)).toBeNull();
    expect(String(planWith(true)?.answers[0]?.meeting?.heldOn)).toBe("2027-03-04");
  });

  it("counts the writing from the last answer, once all are in", () => {
    const soon = { phaseSince: day("2027-04-09"), deadlineOn: day("2027-05-31") };
    const calendar = { ...calendarOf(BODIES), today: day("2027-04-16") };
    const planIn = (phase: Phase) => {
      const road = roadOf(motionIn(phase, soon), calendar);
      return road && planBackwards(road).plan;
    };
    // The papers of KSAU are due on 21 April: there are twelve days from the answer, and five from today.
    expect(planIn("ASSIGNED")).toBeNull();
    expect(planIn("ANSWERED")).toBeNull();
    const shorter = roadOf(motionIn("ANSWERED", { ...soon, planWritingDays: 12 }), calendar);
    expect(shorter && planBackwards(shorter).plan?.writing?.days).toBe(12);
    const road = roadOf(motionIn("ANSWERED", soon), calendar);
    expect(road && changesFor(road)[0]).toEqual({ kind: "SHORTER_WRITING", days: 12 });
  });

  it("aims at what was chosen, else at the plan, else at the year; and soon when the year is no limit", () => {
    const aims = (motion: PlannableCase, choices = {}) =>
      String(roadOf(motion, calendarOf(BODIES), choices)?.by);
    const planned = motionIn("ASSIGNED", { planCouncilOn: day("2027-05-24") });
    expect(aims(planned)).toBe("2027-05-24");
    expect(aims(planned, { councilOn: day("2027-06-28") })).toBe("2027-06-28");
    expect(aims(planned, { councilOn: null })).toBe("2027-06-30");
    expect(aims(motionIn("ASSIGNED", { reported: true }))).toBe("2027-05-24");
    expect(aims(motionIn("ASSIGNED", { deadlineOn: day("2027-01-31") }))).toBe("2027-05-24");
  });
});

describe("a road that is closed, in words", () => {
  const said = (motion: PlannableCase, calendar = calendarOf(BODIES)) => {
    const road = roadOf(motion, calendar);
    if (!road) throw new Error("There is no road.");
    return {
      why: planBackwards(road).obstacles.map(obstacleInWords),
      changes: changesFor(road).map((change) => changeInWords(change, motion)),
    };
  };

  it("names the body that does not meet, and each single change that opens a way", () => {
    const without = BODIES.map((one) => (one.id === "SN" ? body("SN", "COMMITTEE", ["2027-05-19"]) : one));
    const motion = motionIn("REFERRED", { openReferrals: [asked("SN")], deadlineOn: day("2027-06-15") });
    expect(said(motion, calendarOf(without))).toEqual({
      why: ["SN sammanträder inte mellan 2027-03-01 och 2027-03-31."],
      changes: [
        "Håll ett extra sammanträde i SN mellan 2027-03-08 och 2027-03-31.",
        "Anmäl till fullmäktige senast 2027-05-24 att motionen inte hinner beredas inom året, och vad som har kommit fram (KL 5:35 andra stycket).",
      ],
    });
  });

  it("says which papers are too late", () => {
    const motion = motionIn("BOARD", { deadlineOn: day("2027-03-05") });
    const soon = [body("KF", "COUNCIL", ["2027-03-05", "2027-04-05"])];
    expect(said(motion, calendarOf(soon))).toEqual({
      why: [
        "KF sammanträder 2027-03-05, men handlingarna skulle ha varit inne 2027-02-26. Efter det finns inget sammanträde till och med 2027-03-05.",
      ],
      changes: [
        "Ta upp motionen i fullmäktige 2027-04-05. Det är efter årets sista dag, 2027-03-05 (KL 5:35).",
        "Anmäl till fullmäktige senast 2027-03-05 att motionen inte hinner beredas inom året, och vad som har kommit fram (KL 5:35 andra stycket).",
      ],
    });
  });

  it("says when the officer should have begun, and how short the writing would have to be", () => {
    const calendar = { ...calendarOf(BODIES), today: day("2027-04-12") };
    expect(said(motionIn("ASSIGNED", { deadlineOn: day("2027-05-31"), reported: false }), calendar)).toEqual({
      why: [
        "Tjänsteutlåtandet måste vara klart 2027-04-21. Med en skrivtid på 14\u00a0dagar skulle skrivandet ha börjat 2027-04-07.",
      ],
      changes: [
        "Korta skrivtiden till 9\u00a0dagar.",
        "Håll ett extra sammanträde i KSAU mellan 2027-05-03 och 2027-05-05.",
        "Ta upp motionen i fullmäktige 2027-06-28. Det är efter årets sista dag, 2027-05-31 (KL 5:35).",
        "Anmäl till fullmäktige senast 2027-05-24 att motionen inte hinner beredas inom året, och vad som har kommit fram (KL 5:35 andra stycket).",
      ],
    });
  });

  it("does not speak of days that have been as if they were to come", () => {
    const motion = motionIn("DRAFTED", { planCouncilOn: day("2027-02-01") });
    expect(said(motion).why).toEqual([
      "KF skulle ha sammanträtt senast 2027-02-01, och den dagen har varit.",
    ]);
  });
});
