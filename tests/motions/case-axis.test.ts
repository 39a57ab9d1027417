import { describe, expect, it } from "vitest";
import { caseAxis } from "@/app/motioner/[id]/axis";
import { board, council, day, environment, item, milestone, raised, sent, welfare } from "./case-file";

const today = day("2026-06-12");

describe("the time axis of a case", () => {
  it("runs from receipt to the last day of the year", () => {
    expect(caseAxis(raised, today)).toMatchObject({
      start: "2026-01-20",
      end: "2027-02-02",
      today: "2026-06-12",
      deadline: { on: "2027-02-02" },
      rows: [{ label: "Motionen", detail: "Inkom 2026-01-20. Väckt 2026-02-02" }],
    });
  });

  it("goes on past the year while the case is open, and ends when it is settled", () => {
    expect(caseAxis(raised, day("2027-06-01")).end).toBe("2027-06-01");
    const minutesItems = [item(council, { on: "2027-03-01", outcome: "REJECTED" })];
    expect(caseAxis({ ...raised, minutesItems }, day("2027-06-01")).end).toBe("2027-03-01");
  });

  it("has a row for each body, in the order they had the case", () => {
    const file = {
      ...raised,
      referrals: [sent(welfare, "2026-03-01", "2026-05-31"), sent(environment, "2026-02-10", "2026-05-31")],
      minutesItems: [item(board, { on: "2026-06-01", outcome: "REJECTED" })],
    };
    expect(caseAxis(file, today).rows.map(({ label }) => label)).toEqual([
      "Motionen",
      "Miljönämnden",
      "Socialnämnden",
      "Styrelsen",
    ]);
  });

  it.each([
    [
      "answered",
      { closed: "2026-05-01" },
      "besvarad 2026-05-01 efter 80\u00a0dagar",
      ["good 2026-02-10 2026-05-01"],
    ],
    ["declined", { declined: "2026-05-01" }, "avstod 2026-05-01", ["neutral 2026-02-10 2026-05-01"]],
    ["withdrawn", { withdrawn: "2026-05-01" }, "återkallad 2026-05-01", ["neutral 2026-02-10 2026-05-01"]],
    ["late", {}, "försenad 12\u00a0dagar", ["info 2026-02-10 2026-05-31", "bad 2026-05-31 2026-06-12"]],
  ])("draws a referral that is %s", (_state, ended, words, bars) => {
    const referrals = [sent(welfare, "2026-02-10", "2026-05-31", ended)];
    const row = caseAxis({ ...raised, referrals }, today).rows[1];
    expect(row?.detail).toBe(`Skickad 2026-02-10, ${words}`);
    expect(row?.bars.map(({ tone, from, to }) => `${tone} ${from} ${to}`)).toEqual(bars);
  });

  it("says that an answer is proposed, and does not draw it as given", () => {
    const referral = sent(welfare, "2026-02-10", "2026-06-30");
    const minutesItems = [item(welfare, { referralId: referral.id, status: "PROPOSED" })];
    const row = caseAxis({ ...raised, referrals: [referral], minutesItems }, today).rows[1];
    expect(row?.detail).toBe("Skickad 2026-02-10, förslag till svar finns, svar senast 2026-06-30");
    expect(row?.bars[0]?.tone).toBe("info");
  });

  it("keeps a body that was asked twice in one row, with both its bars", () => {
    const referrals = [
      sent(welfare, "2026-02-10", "2026-03-31", { closed: "2026-03-20" }),
      sent(welfare, "2026-05-01", "2026-08-31"),
    ];
    const [, row, ...others] = caseAxis({ ...raised, referrals }, today).rows;
    expect(row?.bars).toHaveLength(2);
    expect(others).toEqual([]);
  });

  it("marks meetings and milestones, and lets nobody be late after the end", () => {
    const file = {
      ...raised,
      referrals: [sent(welfare, "2026-02-10", "2026-03-31")],
      minutesItems: [item(council, { on: "2026-05-01", outcome: "TABLED" })],
      milestones: [milestone("WITHDRAWN", "2026-05-10")],
    };
    const [motion, committee, fullCouncil] = caseAxis(file, today).rows;
    expect(motion?.marks?.map(({ on }) => on)).toEqual(["2026-01-20", "2026-02-02", "2026-05-10"]);
    expect(fullCouncil?.detail).toBe("Bordlagd 2026-05-01, §\u00a012");
    expect(committee?.bars.at(-1)).toMatchObject({ tone: "bad", to: "2026-05-10" });
  });
});
