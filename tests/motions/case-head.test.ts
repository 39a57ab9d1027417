import { describe, expect, it } from "vitest";
import { caseHead } from "@/app/motioner/[id]/head";
import { council, day, environment, item, milestone, raised, sent, welfare } from "./case-file";

const today = day("2026-06-12");

describe("the head of a case", () => {
  it("names every body that has it, the earliest due first, and who is late", () => {
    const referrals = [
      sent(welfare, "2026-02-10", "2026-06-30"),
      sent(environment, "2026-02-11", "2026-05-31"),
      sent(council, "2026-02-11", "2026-05-31", { closed: "2026-05-01" }),
    ];
    expect(caseHead({ ...raised, referrals }, {}, today)).toMatchObject({
      phase: { word: "På remiss", since: "10\u00a0februari\u00a02026" },
      holders: [
        { name: "Miljönämnden", days: 121, overdueDays: 12 },
        {
          name: "Socialnämnden",
          days: 122,
          overdueDays: undefined,
          note: "Svar senast 30\u00a0juni\u00a02026",
        },
      ],
      year: { daysLeft: 235, tone: "neutral", settledOn: undefined },
    });
  });

  it("gives a recommitted case to the body that was named last", () => {
    const minutesItems = [
      item(council, { on: "2026-04-01", outcome: "RECOMMITTED", recommittedTo: environment }),
      item(council, { on: "2026-05-01", outcome: "RECOMMITTED", recommittedTo: welfare }),
    ];
    const head = caseHead({ ...raised, phase: "ASSIGNED", minutesItems }, {}, today);
    expect(head.holders.map(({ name }) => name)).toEqual(["Socialnämnden"]);
  });

  it("tells how and when a settled case ended, whatever has happened since", () => {
    const file = {
      ...raised,
      phase: "DISPATCHED" as const,
      minutesItems: [item(council, { on: "2027-02-12", outcome: "REJECTED" })],
      dispatches: [],
    };
    expect(caseHead(file, {}, day("2028-01-01"))).toMatchObject({
      phase: { word: "Expedierad: avslag" },
      year: { settledOn: "12\u00a0februari\u00a02027", daysLeft: -10, word: "Avgjord efter årets slut" },
    });
  });

  it("is not settled by an answer that a body gave, or by the board", () => {
    const answer = item(council, { on: "2026-05-01", outcome: "REJECTED", referralId: "1" });
    expect(caseHead({ ...raised, minutesItems: [answer] }, {}, today).year.settledOn).toBeUndefined();
  });

  it("says of a late case whether the council was told in time", () => {
    const late = day("2027-03-02");
    expect(caseHead(raised, {}, late).year).toMatchObject({ tone: "bad", daysLeft: -28 });
    const milestones = [milestone("REPORTED", "2027-01-20")];
    expect(caseHead({ ...raised, milestones }, {}, late).year).toMatchObject({ tone: "info", daysLeft: -28 });
  });
});
