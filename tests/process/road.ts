import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { correctAnswer, logAnswer } from "@/lib/answers/mutations";
import { answerInput, correctAnswerInput } from "@/lib/answers/schema";
import { giveAssignment } from "@/lib/assignments/mutations";
import { giveInput } from "@/lib/assignments/schema";
import { restoreEntry, voidEntry } from "@/lib/corrections/mutations";
import { restoreInput, voidInput } from "@/lib/corrections/schema";
import { PlainDate } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Outcome } from "@/lib/db/generated/enums";
import { chooseRecipients, tickOff } from "@/lib/dispatch/mutations";
import { recipientsInput, tickInput } from "@/lib/dispatch/schema";
import { correctDecision, recordDecision } from "@/lib/meetings/mutations";
import { correctDecisionInput, decisionInput } from "@/lib/meetings/schema";
import { closeCase, correctMilestone, recordMilestone } from "@/lib/milestones/mutations";
import { closeInput, correctMilestoneInput, milestoneInput } from "@/lib/milestones/schema";
import { recordNotice } from "@/lib/minutes/mutations";
import { noticeInput } from "@/lib/minutes/schema";
import { correctMotion } from "@/lib/motions/mutations";
import { correctMotionInput } from "@/lib/motions/schema";
import {
  correctReferral,
  declineReferral,
  extendReferral,
  referMotion,
  withdrawReferral,
} from "@/lib/referrals/mutations";
import {
  correctReferralInput,
  declineInput,
  extendInput,
  referInput,
  withdrawInput,
} from "@/lib/referrals/schema";
import {
  board,
  committees,
  council,
  motionForm,
  officer,
  send,
  someNumber,
  type Typed,
  versionOf,
  workingCommittee,
} from "../motions/town";

/** Whatever a person may fill in, sensible or not, and the mutation that it goes to. */

const OUTCOMES: Outcome[] = [
  "REJECTED",
  "APPROVED",
  "PARTIAL",
  "STRUCK",
  "TABLED",
  "REJECTED",
  "RECOMMITTED",
  "APPROVED",
  "NO_POSITION",
  "REJECTED",
  "UNCLEAR",
];
const MILESTONES = ["RAISED", "ASSIGNED", "REPORT_READY", "SUMMONED", "REPORTED", "WITHDRAWN"];
const DECIDING = [workingCommittee, board, council, board, council];

/** One act of somebody's: what it is, on which day of the case's life, and which of what there is it is about. */
export type Act = {
  verb: keyof typeof VERBS;
  day: number;
  pick: number;
  other: number;
  reason: boolean;
};

type Told = Record<string, string>;
type Case = { motionId: string; version: string };

export async function perform(motionId: string, act: Act): Promise<Told> {
  const target = { motionId, version: String(await versionOf(motionId)) };
  return VERBS[act.verb](target, act);
}

const WRITTEN = PlainDate.from("2025-01-08");
const dayOf = ({ day }: Pick<Act, "day">) => WRITTEN.add({ days: day }).toString();
const NO_MEETING = { id: randomUUID(), version: 1, heldOn: new Date("2025-01-08") };
const overriding = ({ reason }: Act): Typed => (reason ? { overrideReason: "Det stämmer ändå." } : {});
const one = <T>(from: T[], { pick }: Act): T | undefined => from[pick % Math.max(1, from.length)];
/** Something that does not exist, for acts about nothing. */
const idOf = (row: { id: string } | undefined) => row?.id ?? randomUUID();

const decisionForm = (target: Case, act: Act): Typed => {
  const outcome = OUTCOMES[act.other % OUTCOMES.length] as Outcome;
  return {
    ...target,
    bodyId: one(DECIDING, act)?.id ?? "",
    meetingOn: dayOf(act),
    decisionText: "Enligt protokollet.",
    outcome,
    ...(outcome === "RECOMMITTED"
      ? { reason: "Kostnaderna utreds.", recommittedToId: idOf(committees[0]) }
      : {}),
    ...(act.pick % 7 === 0 ? { urgentByAll: "on" } : {}),
    ...(act.pick % 3 !== 0 ? { dispatchTo: "Kommunstyrelsen\nEva Ek (VP)" } : {}),
    ...overriding(act),
  };
};

const answerForm = (act: Act): Typed => {
  const proposed = act.other % 4 === 0;
  return {
    status: proposed ? "PROPOSED" : "DECIDED",
    meetingOn: proposed ? "" : dayOf(act),
    reportDatedOn: proposed ? dayOf(act) : "",
    stance: "NONE",
    decisionText: "Nämnden överlämnar svaret.",
    ...overriding(act),
  };
};

const VERBS = {
  "correct the motion": (target: Case, act: Act): Promise<Told> => {
    const written: Typed = act.pick % 3 === 0 ? { writtenOn: dayOf(act), receivedOn: dayOf(act) } : {};
    const form = {
      ...motionForm(),
      ...written,
      registrationNumber: someNumber(),
      raisedOn: dayOf(act),
      correctionReason: act.pick % 4 === 0 ? "" : "Uppgifterna var fel.",
      ...target,
    };
    return send(correctMotionInput, form, (input) => correctMotion(officer, input));
  },
  refer: ({ motionId, version }: Case, act: Act) => {
    const bodies = [...new Set([one(committees, act), committees[act.other % 3]])].map(idOf);
    const dueOn = PlainDate.from(dayOf(act))
      .add({ days: (act.other % 50) - 2 })
      .toString();
    const form = { motionId, version, sentOn: dayOf(act), dueOn, bodies, question: "Vad anser nämnden?" };
    return send(referInput, form, (input) => referMotion(officer, input));
  },
  answer: async ({ motionId, version }: Case, act: Act) => {
    const referralId = idOf(one(await referralsOf(motionId), act));
    return send(answerInput, { referralId, version, ...answerForm(act) }, (input) =>
      logAnswer(officer, input),
    );
  },
  "correct an answer": async ({ motionId, version }: Case, act: Act) => {
    const referralId = idOf(one(await referralsOf(motionId), act));
    const form = { referralId, version, ...answerForm({ ...act, other: 1 }), correctionReason: "Fel dag." };
    return send(correctAnswerInput, form, (input) => correctAnswer(officer, input));
  },
  decline: async ({ motionId, version }: Case, act: Act) => {
    const referralId = idOf(one(await referralsOf(motionId), act));
    const form = { referralId, version, declinedOn: dayOf(act), reason: "Ryms inte." };
    return send(declineInput, form, (input) => declineReferral(officer, input));
  },
  extend: async ({ motionId, version }: Case, act: Act) => {
    const referralId = idOf(one(await referralsOf(motionId), act));
    const form = { referralId, version, dueOn: dayOf(act), reason: "Fler möten.", ...overriding(act) };
    return send(extendInput, form, (input) => extendReferral(officer, input));
  },
  "withdraw a referral": async ({ motionId, version }: Case, act: Act) => {
    const referralId = idOf(one(await referralsOf(motionId), act));
    const form = { referralId, version, withdrawnOn: dayOf(act), reason: "Behövs inte." };
    return send(withdrawInput, form, (input) => withdrawReferral(officer, input));
  },
  "correct a referral": async ({ motionId, version }: Case, act: Act) => {
    const referralId = idOf(one(await referralsOf(motionId), act));
    const form = {
      referralId,
      version,
      bodyId: committees[act.other % 3]?.id ?? "",
      sentOn: dayOf(act),
      dueOn: PlainDate.from(dayOf(act)).add({ days: 30 }).toString(),
      question: "Vad anser nämnden?",
      correctionReason: "Fel organ.",
      ...(act.reason ? { reopened: "on" } : {}),
    };
    return send(correctReferralInput, form, (input) => correctReferral(officer, input));
  },
  decide: (target: Case, act: Act) =>
    send(decisionInput, decisionForm(target, act), (input) => recordDecision(officer, input)),
  "correct a decision": async (target: Case, act: Act) => {
    const itemId = idOf(one(await decisionsOf(target.motionId), act));
    const form = { ...decisionForm(target, act), itemId, correctionReason: "Fel i utdraget." };
    return send(correctDecisionInput, form, (input) => correctDecision(officer, input));
  },
  "record a milestone": (target: Case, act: Act) => {
    const kind = one(MILESTONES, act) ?? "";
    const withdrawnBy = act.other % 3 === 0 ? ["1", "2"] : ["1"];
    const form = { ...target, kind, occurredOn: dayOf(act), withdrawnBy };
    return send(milestoneInput, form, (input) => recordMilestone(officer, input));
  },
  "correct a milestone": async (target: Case, act: Act) => {
    const rows = await db.milestone.findMany({
      where: { motionId: target.motionId },
      orderBy: { id: "asc" },
    });
    const milestoneId = idOf(one(rows, act));
    const form = { ...target, milestoneId, occurredOn: dayOf(act), note: "", correctionReason: "Fel dag." };
    return send(correctMilestoneInput, form, (input) => correctMilestone(officer, input));
  },
  "list recipients": (target: Case, act: Act) => {
    const recipients = ["Eva Ek (VP)", "Kommunstyrelsen", "Miljönämnden"].slice(act.pick % 3).join("\n");
    return send(recipientsInput, { ...target, recipients }, (input) => chooseRecipients(officer, input));
  },
  "tick off": async (target: Case, act: Act) => {
    const lines = await db.dispatch.findMany({
      where: { motionId: target.motionId },
      orderBy: { position: "asc" },
    });
    const sent = lines.slice(act.pick % 4 === 0 ? 1 : 0).map(({ id }) => id);
    return send(tickInput, { ...target, sent, sentOn: dayOf(act) }, (input) => tickOff(officer, input));
  },
  "give an assignment": (target: Case, act: Act) => {
    const form = { ...target, bodyId: idOf(one(committees, act)), text: "Utred frågan.", dueOn: dayOf(act) };
    return send(giveInput, form, (input) => giveAssignment(officer, input));
  },
  close: (target: Case, act: Act) => {
    const form = { ...target, occurredOn: dayOf(act), reason: act.reason ? "Klart." : "" };
    return send(closeInput, form, (input) => closeCase(officer, input));
  },
  "post the minutes": async ({ motionId }: Case, act: Act) => {
    const items = await db.minutesItem.findMany({
      where: { motionId, body: { kind: "COUNCIL" }, meetingId: { not: null } },
      select: { meeting: { select: { id: true, version: true, heldOn: true } } },
      orderBy: { id: "asc" },
    });
    const { id: meetingId, version, heldOn } = one(items, act)?.meeting ?? NO_MEETING;
    const days = { heldOn: heldOn.toISOString().slice(0, 10), approvedOn: dayOf(act), postedOn: dayOf(act) };
    return send(noticeInput, { meetingId, version: String(version), ...days }, (input) =>
      recordNotice(officer, input),
    );
  },
  void: async (target: Case, act: Act) => {
    const { motionId } = target;
    const [referrals, items, milestones, assignments] = await Promise.all([
      referralsOf(motionId),
      db.minutesItem.findMany({ where: { motionId }, orderBy: { id: "asc" } }),
      db.milestone.findMany({ where: { motionId }, orderBy: { id: "asc" } }),
      db.assignment.findMany({ where: { motionId }, orderBy: { id: "asc" } }),
    ]);
    const entries = [
      ...referrals.map(({ id }) => ({ kind: "REFERRAL", entryId: id })),
      ...items.map(({ id }) => ({ kind: "MINUTES_ITEM", entryId: id })),
      ...milestones.map(({ id }) => ({ kind: "MILESTONE", entryId: id })),
      ...assignments.map(({ id }) => ({ kind: "ASSIGNMENT", entryId: id })),
    ];
    const entry = one(entries, act) ?? { kind: "MILESTONE", entryId: randomUUID() };
    return send(voidInput, { ...target, ...entry, reason: "Felregistrerat." }, (input) =>
      voidEntry(officer, input),
    );
  },
  restore: async (target: Case, act: Act) => {
    const rows = await db.voidedEntry.findMany({
      where: { motionId: target.motionId },
      orderBy: { id: "asc" },
    });
    const form = { ...target, voidedId: idOf(one(rows, act)) };
    return send(restoreInput, form, (input) => restoreEntry(officer, input));
  },
};

export const ALL_VERBS = Object.keys(VERBS) as Act["verb"][];

const referralsOf = (motionId: string) =>
  db.referral.findMany({ where: { motionId }, orderBy: { id: "asc" } });

const decisionsOf = (motionId: string) =>
  db.minutesItem.findMany({ where: { motionId, referralId: null }, orderBy: { id: "asc" } });

/** Days that mostly go forward, so that there is a road to go, and now and then back. */
export const anyRoad: fc.Arbitrary<Act[]> = fc
  .array(
    fc.record({
      verb: fc.constantFrom(...verbsByWeight()),
      step: fc.integer({ min: -6, max: 20 }),
      pick: fc.nat({ max: 60 }),
      other: fc.nat({ max: 60 }),
      reason: fc.boolean(),
    }),
    { minLength: 12, maxLength: 40 },
  )
  .map((acts) => {
    let reached = 20;
    return acts.map(({ step, ...act }) => {
      const day = Math.max(-5, reached + step);
      reached = Math.max(reached, day);
      return { ...act, day };
    });
  });

/** What is done most in life is done most here, and there is something left to correct. */
function verbsByWeight(): Act["verb"][] {
  const often: Act["verb"][] = ["refer", "answer", "correct an answer", "record a milestone", "void"];
  const most: Act["verb"][] = ["decide", "tick off", "list recipients"];
  return [...ALL_VERBS, ...often, ...most, ...most, "decide", "decide", "decide", "decide", "decide"];
}
