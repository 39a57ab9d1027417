import fc from "fast-check";
import { PlainDate } from "@/lib/dates";
import type { CaseFile } from "@/lib/motions/queries";
import { answer, body, caseFile, clause, decision, id, item, referral } from "./case-files";

/** Cases of every shape, where all that anybody has recorded is written in Greek letters. */

const greek = fc
  .string({ unit: fc.constantFrom(..."αβγδεζηθικλμνξοπρστυφχψω"), minLength: 6, maxLength: 12 })
  .map((word) => `Ω${word}`);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });
export const anyDay = fc
  .integer({ min: 0, max: 900 })
  .map((days) => PlainDate.from("2020-01-01").add({ days }));
const number = fc.integer({ min: 2, max: 99 });
const one = <T extends string>(...values: T[]) => fc.constantFrom(...values);

const who = fc.record({ name: greek, party: orNull(greek) });
const anyBody = (kinds: Parameters<typeof body>[1][]) =>
  fc.tuple(greek, fc.constantFrom(...kinds)).map(([name, kind]) => body(name, kind));

const content = fc.record({
  paragraph: orNull(number.map(String)),
  heldOn: anyDay,
  registrationNumber: orNull(greek),
  reportDatedOn: orNull(anyDay),
  decisionText: greek,
  summary: orNull(greek),
  dispatchTo: few(greek),
  speakers: few(who),
  proposals: few(fc.record({ name: orNull(greek), party: orNull(greek), text: greek })),
  votes: few(
    fc.record({
      question: greek,
      yesMeans: orNull(greek),
      noMeans: orNull(greek),
      yes: number,
      no: number,
      abstain: number,
      absent: number,
      castingVote: fc.boolean(),
      ballots: few(
        fc.record({ name: greek, party: orNull(greek), choice: one("YES", "NO", "ABSTAIN", "ABSENT") }),
      ),
    }),
  ),
  propositionOrder: orNull(greek),
  chairFinding: orNull(greek),
  notVoting: few(
    fc.record({ name: greek, party: orNull(greek), kind: one("DID_NOT_TAKE_PART", "CONFLICT_OF_INTEREST") }),
  ),
  notes: few(
    fc.record({
      id: fc.constant(null).map(id),
      kind: one("PROTOCOL_NOTE", "SEPARATE_STATEMENT", "RESERVATION"),
      name: orNull(greek),
      party: orNull(greek),
      text: orNull(greek),
    }),
  ),
});

const asked = fc
  .record({
    body: anyBody(["COMMITTEE", "PREPARATORY_COMMITTEE", "COMPANY", "EXTERNAL"]),
    question: greek,
    sentOn: anyDay,
    dueOn: anyDay,
    ending: orNull(fc.oneof(content, one("PROPOSED", "DECLINED", "WITHDRAWN"))),
    stance: one("SUPPORT", "OPPOSE", "PARTIAL", "DEEMED_ANSWERED", "NO_OBJECTION", "ABSTAIN", "NONE"),
    spare: content,
    declinedReason: greek,
    declinedOn: anyDay,
  })
  .map(({ ending, stance, spare, declinedOn, declinedReason, ...facts }) => {
    const declined = ending === "DECLINED" ? { declinedOn, declinedReason, closedOn: declinedOn } : {};
    const withdrawn = ending === "WITHDRAWN" ? { withdrawnOn: declinedOn, closedOn: declinedOn } : {};
    const sent = referral("Ωx", { ...facts, ...declined, ...withdrawn });
    if (ending === "PROPOSED") {
      const undecided = { ...spare, status: "PROPOSED", heldOn: null, paragraph: null, stance } as const;
      return { sent, answers: [answer(sent, undecided)] };
    }
    return {
      sent,
      answers: ending && typeof ending === "object" ? [answer(sent, { ...ending, stance })] : [],
    };
  });

const decided = fc
  .record({
    content,
    kind: one("WORKING_COMMITTEE", "BOARD", "COUNCIL"),
    name: greek,
    outcome: orNull(
      one(
        "APPROVED",
        "REJECTED",
        "DEEMED_ANSWERED",
        "PARTIAL",
        "CONDITIONAL",
        "STRUCK",
        "RECOMMITTED",
        "TABLED",
        "NO_POSITION",
        "FORWARDED",
        "UNCLEAR",
      ),
    ),
    byMinority: fc.boolean(),
    reason: orNull(greek),
    tabledToOn: orNull(anyDay),
    sentBackTo: orNull(anyBody(["COMMITTEE"])),
  })
  .map(({ content, kind, name, sentBackTo, outcome, ...facts }) =>
    item({
      ...decision(kind, outcome),
      body: body(name, kind),
      ...content,
      ...facts,
      recommittedTo: sentBackTo,
    }),
  );

const milestone = fc.record({
  id: fc.constant(null).map(id),
  kind: one("ASSIGNED", "REPORT_READY", "SUMMONED", "REPORTED", "WITHDRAWN", "CLOSED"),
  occurredOn: anyDay,
  note: orNull(greek),
});

export const anyCase: fc.Arbitrary<CaseFile> = fc
  .record({
    title: greek,
    registrationNumber: greek,
    recordClass: orNull(greek),
    secrecyProvision: orNull(greek),
    caseOfficer: orNull(greek.map((name) => ({ id: id(), name }))),
    movers: few(who),
    clauses: few(greek).map((texts) => texts.map((text, index) => clause(index + 1, text))),
    writtenOn: orNull(anyDay),
    receivedOn: anyDay,
    raisedOn: orNull(anyDay),
    milestones: few(milestone),
    round: few(asked),
    decisions: few(decided),
  })
  .map(({ round, decisions, ...facts }) => {
    const outcomes = facts.clauses.map(({ id }) => ({ clauseId: id, outcome: "APPROVED" as const }));
    return caseFile({
      ...facts,
      referrals: round.map(({ sent }) => sent),
      minutesItems: [
        ...round.flatMap(({ answers }) => answers),
        ...decisions.map((row) => ({ ...row, clauses: outcomes })),
      ],
    });
  });
