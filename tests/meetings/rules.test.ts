import { describe, expect, it } from "vitest";
import type { Act } from "@/lib/meetings/rules/act";
import { doubtful } from "@/lib/meetings/rules/advice";
import { forbidden } from "@/lib/meetings/rules/law";
import { anAct, aVote, ballot, day, inBody, reservation, said, who } from "./an-act";

const ids = (findings: { rule: string }[]) => findings.map(({ rule }) => rule);
const off = { on: day("2026-06-12"), kept: true, listed: false, cancelled: false };

type Row = [rule: string, breaks: Partial<Act>, holds: Partial<Act>];

const FORBIDDEN: Row[] = [
  [
    "only-the-council-decides",
    { body: inBody("COMMITTEE"), decisionText: "Nämnden beslutar att avslå motionen." },
    { body: inBody("BOARD"), decisionText: "Kommunstyrelsen föreslår fullmäktige att avslå motionen." },
  ],
  [
    "only-the-council-decides",
    { body: inBody("BOARD"), decisionText: "Kommunstyrelsen avslår motionen." },
    { body: inBody("COMMITTEE"), decisionText: "Nämnden avstyrker motionen." },
  ],
  ["board-has-its-say", { earlier: [] }, {}],
  [
    "board-has-its-say",
    { earlier: [said("BOARD", "2026-05-20", "TABLED")] },
    { outcome: "TABLED", earlier: [] },
  ],
  [
    "board-has-its-say",
    { earlier: [said("WORKING_COMMITTEE", "2026-05-20", "REJECTED")] },
    { earlier: [said("BOARD", "2026-05-20", "NO_POSITION")] },
  ],
  ["board-has-its-say", { earlier: [] }, { earlier: [], urgentByAll: true }],
  ["board-has-its-say", { earlier: [] }, { earlier: [], inherited: true }],
  ["urgency-is-the-councils", { urgentByAll: true, outcome: "TABLED" }, { urgentByAll: true }],
  ["raised-before-decided", { on: day("2025-08-31") }, { on: day("2025-09-01") }],
  [
    "settled-once",
    { motion: { ...anAct().motion, settledOn: day("2026-04-01") } },
    { motion: { ...anAct().motion, settledOn: day("2026-06-12") }, outcome: "TABLED" },
  ],
  [
    "settled-once",
    { body: inBody("BOARD"), motion: { ...anAct().motion, settledOn: day("2026-06-10") } },
    { body: inBody("BOARD"), motion: { ...anAct().motion, settledOn: day("2026-06-11") } },
  ],
  ["minority-only-postpones", { byMinority: true }, { byMinority: true, outcome: "RECOMMITTED" }],
  [
    "minority-only-in-the-council",
    { byMinority: true, outcome: "RECOMMITTED", body: inBody("BOARD") },
    { byMinority: false, outcome: "RECOMMITTED", body: inBody("BOARD") },
  ],
  [
    "minority-once",
    { byMinority: true, outcome: "RECOMMITTED", earlier: [said("COUNCIL", "2026-04-01", "TABLED", true)] },
    { byMinority: true, outcome: "RECOMMITTED", earlier: [said("COUNCIL", "2026-04-01", "TABLED", false)] },
  ],
  [
    "minority-is-a-third",
    {
      byMinority: true,
      outcome: "RECOMMITTED",
      votes: [aVote({ yesMeans: "avgöra i dag", noMeans: "återremiss", yes: 55, no: 26 })],
    },
    {
      byMinority: true,
      outcome: "RECOMMITTED",
      votes: [aVote({ yesMeans: "avgöra i dag", noMeans: "återremiss", yes: 54, no: 27 })],
    },
  ],
  [
    "not-recommitted-upwards",
    { outcome: "RECOMMITTED", recommittedTo: inBody("COUNCIL") },
    { outcome: "RECOMMITTED", recommittedTo: inBody("COMMITTEE") },
  ],
  [
    "names-add-up",
    { votes: [aVote({ yes: 2, no: 1, ballots: [ballot("YES", "Eva Ek"), ballot("NO", "Bo Alm")] })] },
    {
      votes: [
        aVote({ yes: 1, no: 0, absent: 1, ballots: [ballot("YES", "Eva Ek"), ballot("ABSENT", "Bo Alm")] }),
      ],
    },
  ],
  [
    "one-vote-each",
    { votes: [aVote({ yes: 2, no: 0, ballots: [ballot("YES", "Eva Ek"), ballot("YES", "EVA  EK")] })] },
    { votes: [aVote({ yes: 2, no: 0, ballots: [ballot("YES", "Eva Ek"), ballot("YES", "Eva Eka")] })] },
  ],
  [
    "casting-vote-at-a-tie",
    { votes: [aVote({ yes: 40, no: 41, castingVote: true })] },
    { votes: [aVote({ yes: 40, no: 40, castingVote: true })] },
  ],
  [
    "tie-needs-casting-vote",
    { votes: [aVote({ yes: 40, no: 40 })] },
    { votes: [aVote({ yes: 40, no: 40 })], byMinority: true, outcome: "RECOMMITTED" },
  ],
  [
    "conflict-does-not-vote",
    {
      votes: [aVote({ yes: 1, no: 0, ballots: [ballot("YES", "Eva Ek")] })],
      notVoting: [{ ...who("Eva Ek"), kind: "CONFLICT_OF_INTEREST" }],
    },
    {
      votes: [
        aVote({ yes: 1, no: 0, absent: 1, ballots: [ballot("YES", "Bo Alm"), ballot("ABSENT", "Eva Ek")] }),
      ],
      notVoting: [{ ...who("Eva Ek"), kind: "CONFLICT_OF_INTEREST" }],
    },
  ],
  [
    "not-taking-part-does-not-vote",
    {
      votes: [
        aVote({ yes: 1, no: 0, abstain: 1, ballots: [ballot("YES", "Bo Alm"), ballot("ABSTAIN", "Eva Ek")] }),
      ],
      notVoting: [{ ...who("Eva Ek"), kind: "DID_NOT_TAKE_PART" }],
    },
    { votes: [aVote()], notVoting: [{ ...who("Eva Ek"), kind: "DID_NOT_TAKE_PART" }] },
  ],
  [
    "one-kind-of-not-taking-part",
    {
      notVoting: [
        { ...who("Eva Ek"), kind: "DID_NOT_TAKE_PART" },
        { ...who("Eva Ek"), kind: "CONFLICT_OF_INTEREST" },
      ],
    },
    {
      notVoting: [
        { ...who("Eva Ek"), kind: "DID_NOT_TAKE_PART" },
        { ...who("Bo Alm"), kind: "CONFLICT_OF_INTEREST" },
      ],
    },
  ],
  [
    "reservation-takes-part",
    { reservations: [reservation("Eva Ek")], serving: [who("Bo Alm")] },
    { reservations: [reservation("eva ek")], serving: [who("Eva Ek")] },
  ],
  [
    "reservation-takes-part",
    {
      reservations: [reservation("Eva Ek")],
      notVoting: [{ ...who("Eva Ek"), kind: "CONFLICT_OF_INTEREST" }],
    },
    {
      reservations: [reservation("Eva Ek")],
      notVoting: [{ ...who("Bo Alm"), kind: "CONFLICT_OF_INTEREST" }],
    },
  ],
  [
    "reservation-takes-part",
    {
      reservations: [reservation("Eva Ek")],
      votes: [
        aVote({ yes: 1, no: 0, absent: 1, ballots: [ballot("YES", "Bo Alm"), ballot("ABSENT", "Eva Ek")] }),
      ],
    },
    {
      reservations: [reservation("Eva Ek")],
      votes: [aVote({ yes: 2, no: 0, ballots: [ballot("YES", "Bo Alm"), ballot("YES", "Eva Ek")] })],
    },
  ],
  [
    "reservation-takes-part",
    { reservations: [reservation(null, "V")], serving: [who("Bo Alm")] },
    { reservations: [reservation(null, "S")], serving: [who("Bo Alm")] },
  ],
];

const PRIVATE = "Motionen av 19121212-1212 avslås.";

const ADVISED_AGAINST: Row[] = [
  ["private-decisionText", { decisionText: PRIVATE }, {}],
  [
    "private-decisionText",
    { decisionText: PRIVATE },
    { decisionText: PRIVATE, motion: { ...anAct().motion, isPublished: false } },
  ],
  ["unprepared", { urgentByAll: true }, {}],
  ["preparation-not-in-the-list", { earlier: [], inherited: true }, { inherited: true }],
  ["no-referral-round", { referrals: [] }, { referrals: [], outcome: "TABLED" }],
  [
    "referrals-open",
    { referrals: [{ body: "Socialnämnden", sentOn: day("2025-10-01"), closedOn: null }] },
    { referrals: [{ body: "Socialnämnden", sentOn: day("2025-10-01"), closedOn: day("2026-06-11") }] },
  ],
  [
    "referrals-open",
    { referrals: [{ body: "Socialnämnden", sentOn: day("2025-10-01"), closedOn: day("2026-06-12") }] },
    {
      body: inBody("BOARD"),
      referrals: [{ body: "Socialnämnden", sentOn: day("2025-10-01"), closedOn: null }],
    },
  ],
  [
    "year-over-unreported",
    { motion: { ...anAct().motion, deadlineOn: day("2026-06-10") } },
    { motion: { ...anAct().motion, deadlineOn: day("2026-06-10"), reportedOn: [day("2026-06-10")] } },
  ],
  [
    "year-over-unreported",
    { motion: { ...anAct().motion, deadlineOn: day("2026-06-10"), reportedOn: [day("2026-06-11")] } },
    { motion: { ...anAct().motion, deadlineOn: day("2026-06-11") } },
  ],
  [
    "struck-unreported",
    { outcome: "STRUCK", decisionText: "Motionen avskrivs." },
    { outcome: "STRUCK", motion: { ...anAct().motion, reportedOn: [day("2026-05-01")] } },
  ],
  [
    "not-prepared-again",
    { earlier: [said("BOARD", "2026-03-01", "REJECTED"), said("COUNCIL", "2026-04-01", "RECOMMITTED")] },
    {
      earlier: [
        said("BOARD", "2026-03-01", "REJECTED"),
        said("COUNCIL", "2026-04-01", "RECOMMITTED"),
        said("BOARD", "2026-05-20", "REJECTED"),
      ],
    },
  ],
  [
    "granted-proposal-means-another-outcome",
    { outcome: "APPROVED", decisionText: "Fullmäktige beslutar att bifalla kommunstyrelsens förslag." },
    { outcome: "REJECTED", decisionText: "Fullmäktige beslutar att bifalla kommunstyrelsens förslag." },
  ],
  [
    "vote-gave-another-outcome",
    { outcome: "APPROVED", votes: [aVote({ yes: 41, no: 40 })] },
    { outcome: "APPROVED", votes: [aVote({ yes: 40, no: 41 })] },
  ],
  [
    "tabled-to-a-day-without-meeting",
    { outcome: "TABLED", tabledToOn: off.on, tabledTo: off },
    { outcome: "TABLED", tabledToOn: off.on, tabledTo: { ...off, kept: false } },
  ],
  ["no-such-meeting", { calendar: off }, { calendar: { ...off, kept: false } }],
  ["meeting-cancelled", { calendar: { ...off, listed: true, cancelled: true } }, {}],
  [
    "meeting-on-a-day-off",
    { calendar: { ...off, on: day("2026-06-06"), kept: false } },
    { calendar: { ...off, on: day("2026-06-06"), listed: true } },
  ],
  [
    "reservation-after-abstaining",
    {
      reservations: [reservation("Eva Ek")],
      votes: [
        aVote({ yes: 1, no: 0, abstain: 1, ballots: [ballot("YES", "Bo Alm"), ballot("ABSTAIN", "Eva Ek")] }),
      ],
    },
    {},
  ],
];

describe("what the law forbids", () => {
  it("has nothing against an ordinary decision", () => {
    expect(forbidden(anAct())).toEqual([]);
  });

  it.each(FORBIDDEN)("%s", (rule, breaks, holds) => {
    expect(ids(forbidden(anAct(breaks)))).toContain(rule);
    expect(ids(forbidden(anAct(holds)))).not.toContain(rule);
  });

  it("is told with its paragraph", () => {
    for (const [rule, breaks] of FORBIDDEN) {
      const told = forbidden(anAct(breaks)).find((finding) => finding.rule === rule);
      if (!["one-kind-of-not-taking-part", "settled-once"].includes(rule))
        expect(told?.message).toMatch(/KL \d/);
    }
  });
});

describe("what is advised against", () => {
  it("has nothing against an ordinary decision", () => {
    expect(doubtful(anAct())).toEqual([]);
  });

  it.each(ADVISED_AGAINST)("%s", (rule, breaks, holds) => {
    expect(ids(doubtful(anAct(breaks)))).toContain(rule);
    expect(ids(doubtful(anAct(holds)))).not.toContain(rule);
  });
});
