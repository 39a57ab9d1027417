import { describe, expect, it } from "vitest";
import { PlainDate } from "@/lib/dates";
import type { BodyKind, MilestoneKind, Outcome, Phase } from "@/lib/db/generated/enums";
import { type Facts, phaseOf } from "@/lib/process/phase";

const day = (text: string) => PlainDate.from(`2026-${text}`);

const received: Facts = {
  receivedOn: day("01-10"),
  raisedOn: null,
  referrals: [],
  decisions: [],
  milestones: [],
  dispatches: [],
};

const raised: Facts = { ...received, raisedOn: day("01-26") };

const decided = (bodyKind: BodyKind, on: string, outcome: Outcome | null = "REJECTED") => ({
  bodyKind,
  on: day(on),
  outcome,
});
const milestone = (kind: MilestoneKind, on: string) => ({ kind, on: day(on) });
const referral = (sentOn: string, closedOn: string | null = null) => ({
  sentOn: day(sentOn),
  closedOn: closedOn ? day(closedOn) : null,
});

const sent = (on: string | null) => ({ on: on ? day(on) : null });

const toTheCouncil: Facts = {
  ...raised,
  referrals: [referral("02-02", "04-20"), referral("02-02", "05-04")],
  milestones: [milestone("ASSIGNED", "01-26"), milestone("REPORT_READY", "05-20")],
  decisions: [decided("WORKING_COMMITTEE", "06-02"), decided("BOARD", "06-16")],
};

type Row = [name: string, facts: Facts, phase: Phase, since: string, open?: boolean];

const ROAD: Row[] = [
  ["received", received, "REGISTERED", "01-10"],
  ["raised", raised, "RAISED", "01-26"],
  ["sent to the board", { ...raised, milestones: [milestone("ASSIGNED", "01-26")] }, "ASSIGNED", "01-26"],
  [
    "one referral open",
    { ...raised, referrals: [referral("02-02", "03-01"), referral("02-03")] },
    "REFERRED",
    "02-02",
  ],
  [
    "all referrals closed",
    { ...raised, referrals: [referral("02-02", "03-01"), referral("02-03", "04-01")] },
    "ANSWERED",
    "04-01",
  ],
  ["report ready", { ...raised, milestones: [milestone("REPORT_READY", "05-20")] }, "DRAFTED", "05-20"],
  [
    "through the working committee",
    { ...raised, decisions: [decided("WORKING_COMMITTEE", "06-02")] },
    "WORKING_COMMITTEE",
    "06-02",
  ],
  [
    "passed on without a position",
    { ...raised, decisions: [decided("WORKING_COMMITTEE", "06-02", "NO_POSITION")] },
    "WORKING_COMMITTEE",
    "06-02",
  ],
  ["through the board", toTheCouncil, "BOARD", "06-16"],
  [
    "on the summons",
    { ...toTheCouncil, milestones: [milestone("SUMMONED", "06-20")] },
    "COUNCIL_PENDING",
    "06-20",
  ],
  ["decided", { ...toTheCouncil, decisions: [decided("COUNCIL", "06-29")] }, "DECIDED", "06-29", false],
  [
    "dispatched",
    {
      ...toTheCouncil,
      decisions: [decided("COUNCIL", "06-29")],
      dispatches: [sent("07-03"), sent("07-01")],
    },
    "DISPATCHED",
    "07-03",
    false,
  ],
  [
    "dispatched to all but one",
    {
      ...toTheCouncil,
      decisions: [decided("COUNCIL", "06-29")],
      dispatches: [sent("07-03"), sent(null)],
    },
    "DECIDED",
    "06-29",
    false,
  ],
  [
    "closed",
    {
      ...toTheCouncil,
      decisions: [decided("COUNCIL", "06-29")],
      dispatches: [sent("07-03")],
      milestones: [milestone("CLOSED", "08-01")],
    },
    "CLOSED",
    "08-01",
    false,
  ],
];

const FINAL: Outcome[] = ["APPROVED", "REJECTED", "DEEMED_ANSWERED", "PARTIAL", "CONDITIONAL", "STRUCK"];
const NOT_FINAL: (Outcome | null)[] = ["TABLED", "UNCLEAR", "NO_POSITION", "FORWARDED", null];

const SIDE_EVENTS: Row[] = [
  ...FINAL.map(
    (outcome): Row => [
      `the council: ${outcome}`,
      { ...raised, decisions: [decided("COUNCIL", "06-29", outcome)] },
      "DECIDED",
      "06-29",
      false,
    ],
  ),
  ...NOT_FINAL.map(
    (outcome): Row => [
      `the council: ${outcome}`,
      { ...raised, decisions: [decided("COUNCIL", "06-29", outcome)] },
      "COUNCIL_PENDING",
      "06-29",
    ],
  ),
  [
    "tabled by the council again and again",
    {
      ...toTheCouncil,
      decisions: [
        ...toTheCouncil.decisions,
        decided("COUNCIL", "06-29", "TABLED"),
        decided("COUNCIL", "08-31", "TABLED"),
      ],
    },
    "COUNCIL_PENDING",
    "06-29",
  ],
  [
    "tabled by the working committee",
    {
      ...raised,
      milestones: [milestone("REPORT_READY", "05-20")],
      decisions: [decided("WORKING_COMMITTEE", "06-02", "TABLED")],
    },
    "DRAFTED",
    "05-20",
  ],
  [
    "tabled by the board",
    { ...raised, decisions: [decided("WORKING_COMMITTEE", "06-02"), decided("BOARD", "06-16", "TABLED")] },
    "WORKING_COMMITTEE",
    "06-02",
  ],
  [
    "recommitted by the council",
    { ...toTheCouncil, decisions: [...toTheCouncil.decisions, decided("COUNCIL", "06-29", "RECOMMITTED")] },
    "ASSIGNED",
    "06-29",
  ],
  [
    "recommitted by the board",
    {
      ...raised,
      decisions: [decided("WORKING_COMMITTEE", "06-02"), decided("BOARD", "06-16", "RECOMMITTED")],
    },
    "ASSIGNED",
    "06-16",
  ],
  [
    "recommitted by a committee before it answered",
    { ...raised, referrals: [referral("02-02")], decisions: [decided("COMMITTEE", "03-02", "RECOMMITTED")] },
    "ASSIGNED",
    "03-02",
  ],
  [
    "a new round after a recommittal",
    {
      ...toTheCouncil,
      referrals: [...toTheCouncil.referrals, referral("07-01")],
      decisions: [...toTheCouncil.decisions, decided("COUNCIL", "06-29", "RECOMMITTED")],
    },
    "REFERRED",
    "07-01",
  ],
  [
    "the new round answered",
    {
      ...toTheCouncil,
      referrals: [...toTheCouncil.referrals, referral("07-01", "09-01")],
      decisions: [...toTheCouncil.decisions, decided("COUNCIL", "06-29", "RECOMMITTED")],
    },
    "ANSWERED",
    "09-01",
  ],
  [
    "decided after a recommittal",
    {
      ...toTheCouncil,
      decisions: [
        ...toTheCouncil.decisions,
        decided("COUNCIL", "06-29", "RECOMMITTED"),
        decided("BOARD", "09-15"),
        decided("COUNCIL", "09-28"),
      ],
    },
    "DECIDED",
    "09-28",
    false,
  ],
  [
    "withdrawn",
    { ...raised, referrals: [referral("02-02")], milestones: [milestone("WITHDRAWN", "03-10")] },
    "DECIDED",
    "03-10",
    false,
  ],
  [
    "reported under KL 5:35",
    { ...raised, referrals: [referral("02-02")], milestones: [milestone("REPORTED", "10-26")] },
    "REFERRED",
    "02-02",
  ],
  [
    "the board without a referral round",
    { ...raised, decisions: [decided("BOARD", "03-03")] },
    "BOARD",
    "03-03",
  ],
  [
    "the working committee before the last answer",
    {
      ...raised,
      referrals: [referral("02-02", "04-01"), referral("02-02")],
      decisions: [decided("WORKING_COMMITTEE", "06-02", "NO_POSITION")],
    },
    "WORKING_COMMITTEE",
    "06-02",
  ],
  [
    "an answer that comes after the working committee",
    {
      ...raised,
      referrals: [referral("02-02", "06-10")],
      decisions: [decided("WORKING_COMMITTEE", "06-02")],
    },
    "WORKING_COMMITTEE",
    "06-02",
  ],
  ["referred before it was raised", { ...raised, referrals: [referral("01-20")] }, "REFERRED", "01-20"],
  [
    "referred again after the report",
    {
      ...raised,
      referrals: [referral("02-02", "04-01"), referral("06-01")],
      milestones: [milestone("REPORT_READY", "05-20")],
    },
    "REFERRED",
    "06-01",
  ],
  [
    "working committee and board the same day",
    { ...raised, decisions: [decided("BOARD", "06-16"), decided("WORKING_COMMITTEE", "06-16")] },
    "BOARD",
    "06-16",
  ],
  [
    "closed with a line of the list left",
    {
      ...raised,
      decisions: [decided("COUNCIL", "06-29")],
      dispatches: [sent(null)],
      milestones: [milestone("CLOSED", "08-01")],
    },
    "CLOSED",
    "08-01",
    false,
  ],
  [
    "the decision voided after it was dispatched and the case closed: nothing of that counts",
    { ...toTheCouncil, dispatches: [sent("07-03")], milestones: [milestone("CLOSED", "08-01")] },
    "BOARD",
    "06-16",
  ],
  [
    "withdrawn and closed, with nothing to dispatch",
    { ...raised, milestones: [milestone("WITHDRAWN", "03-10"), milestone("CLOSED", "03-12")] },
    "CLOSED",
    "03-12",
    false,
  ],
  [
    "reported under KL 5:35 and then struck",
    {
      ...raised,
      milestones: [milestone("REPORTED", "10-26")],
      decisions: [decided("COUNCIL", "10-26", "STRUCK")],
    },
    "DECIDED",
    "10-26",
    false,
  ],
  [
    "sent to the board without having been raised",
    { ...received, milestones: [milestone("ASSIGNED", "01-26")] },
    "ASSIGNED",
    "01-26",
  ],
  [
    "the council direct, without the board",
    { ...received, decisions: [decided("COUNCIL", "02-16", "STRUCK")] },
    "DECIDED",
    "02-16",
    false,
  ],
  [
    "on the summons and then tabled",
    {
      ...toTheCouncil,
      milestones: [milestone("SUMMONED", "06-20")],
      decisions: [...toTheCouncil.decisions, decided("COUNCIL", "06-29", "TABLED")],
    },
    "COUNCIL_PENDING",
    "06-20",
  ],
  [
    "on the summons of two meetings",
    { ...toTheCouncil, milestones: [milestone("SUMMONED", "06-20"), milestone("SUMMONED", "08-20")] },
    "COUNCIL_PENDING",
    "06-20",
  ],
  [
    "the report written a second time",
    { ...raised, milestones: [milestone("REPORT_READY", "05-20"), milestone("REPORT_READY", "05-27")] },
    "DRAFTED",
    "05-20",
  ],
  [
    "treated by the working committee a second time",
    {
      ...toTheCouncil,
      decisions: [...toTheCouncil.decisions, decided("WORKING_COMMITTEE", "08-11")],
    },
    "WORKING_COMMITTEE",
    "08-11",
  ],
  [
    "recommitted by the working committee, and its report written again",
    {
      ...raised,
      decisions: [decided("WORKING_COMMITTEE", "06-02", "RECOMMITTED")],
      milestones: [milestone("REPORT_READY", "05-20"), milestone("REPORT_READY", "06-10")],
    },
    "DRAFTED",
    "06-10",
  ],
  [
    "recommitted twice",
    {
      ...toTheCouncil,
      decisions: [
        ...toTheCouncil.decisions,
        decided("COUNCIL", "06-29", "RECOMMITTED"),
        decided("BOARD", "09-15"),
        decided("COUNCIL", "09-28", "RECOMMITTED"),
      ],
    },
    "ASSIGNED",
    "09-28",
  ],
  [
    "tabled and recommitted at the same meeting",
    {
      ...toTheCouncil,
      decisions: [
        ...toTheCouncil.decisions,
        decided("COUNCIL", "06-29", "TABLED"),
        decided("COUNCIL", "06-29", "RECOMMITTED"),
      ],
    },
    "ASSIGNED",
    "06-29",
  ],
  [
    "a committee's own opinion moves nothing",
    { ...raised, decisions: [decided("COMMITTEE", "03-02", "REJECTED")] },
    "RAISED",
    "01-26",
  ],
  [
    "no body but the council settles it",
    { ...raised, decisions: [decided("BOARD", "06-16", "STRUCK")] },
    "BOARD",
    "06-16",
  ],
  [
    "a decision that the council revoked in another case",
    {
      ...toTheCouncil,
      decisions: [...toTheCouncil.decisions, decided("COUNCIL", "06-29"), decided("COUNCIL", "09-28", null)],
    },
    "DECIDED",
    "06-29",
    false,
  ],
  [
    "nothing reopens what the council has settled",
    {
      ...raised,
      referrals: [referral("07-01")],
      decisions: [decided("COUNCIL", "06-29"), decided("BOARD", "08-01")],
    },
    "DECIDED",
    "06-29",
    false,
  ],
];

describe("where a case stands", () => {
  it.each([...ROAD, ...SIDE_EVENTS])("%s", (_name, facts, phase, since, open = true) => {
    const standing = phaseOf(facts);
    expect({ ...standing, since: standing.since.toString() }).toEqual({
      phase,
      since: day(since).toString(),
      open,
    });
  });

  it("does not depend on the order in which facts were recorded", () => {
    for (const [, facts] of [...ROAD, ...SIDE_EVENTS]) {
      const reversed: Facts = {
        ...facts,
        referrals: facts.referrals.toReversed(),
        decisions: facts.decisions.toReversed(),
        milestones: facts.milestones.toReversed(),
        dispatches: facts.dispatches.toReversed(),
      };
      expect(phaseOf(reversed)).toEqual(phaseOf(facts));
    }
  });
});
