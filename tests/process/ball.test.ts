import { describe, expect, it } from "vitest";
import type { Phase } from "@/lib/db/generated/enums";
import { holdersOf, namesByKind } from "@/lib/process/ball";

const bodies = namesByKind([
  { kind: "COUNCIL", name: "Fullmäktige" },
  { kind: "BOARD", name: "Styrelsen" },
  { kind: "WORKING_COMMITTEE", name: "Utskottet" },
  { kind: "COMMITTEE", name: "Socialnämnden" },
]);

const motion = {
  phaseSince: "2026-02-01",
  caseOfficer: "Hanna Ek",
  recommittedTo: null,
  openReferrals: [
    { body: "Socialnämnden", sentOn: "2026-02-01", dueOn: "2026-05-31" },
    { body: "Miljönämnden", sentOn: "2026-02-02", dueOn: "2026-04-30" },
  ],
};

describe("who has the ball", () => {
  const expected: [Phase, string[]][] = [
    ["REGISTERED", ["Fullmäktige"]],
    ["RAISED", ["Fullmäktige"]],
    ["ASSIGNED", ["Styrelsen"]],
    ["REFERRED", ["Miljönämnden", "Socialnämnden"]],
    ["ANSWERED", ["Styrelsen"]],
    ["DRAFTED", ["Utskottet"]],
    ["WORKING_COMMITTEE", ["Styrelsen"]],
    ["BOARD", ["Fullmäktige"]],
    ["COUNCIL_PENDING", ["Fullmäktige"]],
    ["DECIDED", ["Kansliet"]],
    ["DISPATCHED", ["Kansliet"]],
    ["CLOSED", []],
  ];
  it.each(expected)("%s: %j", (phase, names) => {
    expect(holdersOf({ ...motion, phase }, bodies).map(({ name }) => name)).toEqual(names);
  });

  it("counts a body's time from when it was asked, and everybody else's from the phase", () => {
    expect(holdersOf({ ...motion, phase: "REFERRED" }, bodies)[0]).toMatchObject({
      since: "2026-02-02",
      dueOn: "2026-04-30",
    });
    expect(holdersOf({ ...motion, phase: "BOARD" }, bodies)[0]).toMatchObject({
      since: "2026-02-01",
      dueOn: null,
    });
  });

  it("is the body that a recommittal named", () => {
    const recommitted = { ...motion, phase: "ASSIGNED" as const, recommittedTo: "Miljönämnden" };
    expect(holdersOf(recommitted, bodies).map(({ name }) => name)).toEqual(["Miljönämnden"]);
  });
});
