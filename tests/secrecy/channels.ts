import { assignmentsOfYear, listAssignments } from "@/lib/assignments/queries";
import { assignmentFilter } from "@/lib/assignments/schema";
import type { Actor, SignedIn } from "@/lib/auth/permissions";
import { selectSubjects } from "@/lib/batches/queries";
import { batchChoice } from "@/lib/batches/schema";
import { readDocument } from "@/lib/documents/queries";
import { journalOf } from "@/lib/journal/queries";
import { matchPart } from "@/lib/matching/queries";
import { getMeeting, minutesToHandle, motionsAwaiting } from "@/lib/meetings/queries";
import { motionsByNumber } from "@/lib/minutes/queries";
import { caseHistory, getCase } from "@/lib/motions/queries";
import { registrationKey } from "@/lib/motions/registration-number";
import { brokenPlans, plannableMotions, planStanding } from "@/lib/planning/queries";
import { countOpenReferrals, listOpenReferrals } from "@/lib/referrals/queries";
import { grantedMotions, openMotions } from "@/lib/reports/queries";
import { casesToChoose } from "@/lib/review/queries";
import { findMotions } from "@/lib/search/queries";
import { registerFilter } from "@/lib/search/schema";
import { similarMotions } from "@/lib/similar/queries";
import { askedBodies, postponements, settledMotions } from "@/lib/statistics/queries";
import { ownMotions, workOf } from "@/lib/work/queries";
import { committees, council } from "../motions/town";

/** What a channel asks about: the cases of a town and what somebody could know to ask for. */
export type Asked = {
  openCase: string;
  /** Ids that somebody could have seen in an address; the cases need not be there yet. */
  secretCases: string[];
  secretDocument: string;
  secretNumber: string;
  meetings: string[];
  words: string;
  party: string;
};

type Channel = (actor: Actor, asked: Asked) => Promise<unknown>;

const register =
  (query: Record<string, string>): Channel =>
  (actor) =>
    findMotions(actor, registerFilter.parse({ visa: "alla", ...query }));

const YEARS = { from: 2000, to: 2100 };
const signedIn = (actor: Actor): SignedIn | null => (actor.kind === "user" ? actor : null);

/** Every way in which the register tells what it holds. A new one belongs here. */
export const CHANNELS: Record<string, Channel> = {
  "the register": register({}),
  "the register by title": register({ ordning: "rubrik" }),
  "the register by day": register({ ordning: "inkommen" }),
  "a search": (actor, { words }) => register({ sok: words })(actor, {} as Asked),
  "a search for a part of the number": (actor, { secretNumber }) =>
    register({ sok: secretNumber.slice(-5) })(actor, {} as Asked),
  "the register of a body": register({ organ: committees[0]?.id ?? "" }),
  "the register of a party": (actor, { party }) => register({ parti: party })(actor, {} as Asked),
  "what is late": register({ forsenade: "ja" }),
  "an open case": (actor, { openCase }) => getCase(actor, openCase),
  "its history": (actor, { openCase }) => caseHistory(actor, openCase),
  "the cases by their addresses": (actor, { secretCases }) =>
    Promise.all(secretCases.map((id) => getCase(actor, id))),
  "their history": (actor, { secretCases }) => Promise.all(secretCases.map((id) => caseHistory(actor, id))),
  "their sheets": (actor, { secretCases }) => Promise.all(secretCases.map((id) => journalOf(actor, id))),
  "their plans": (actor, { secretCases }) => Promise.all(secretCases.map((id) => planStanding(actor, id))),
  "a document by its address": (actor, { openCase, secretDocument }) =>
    readDocument(actor, openCase, secretDocument),
  "the referrals": (actor) => listOpenReferrals(actor, {}),
  "how many referrals": (actor) => countOpenReferrals(actor, {}),
  "the meetings": (actor, { meetings }) => Promise.all(meetings.map((id) => getMeeting(actor, id))),
  "what awaits the council": (actor, { openCase: id }) =>
    motionsAwaiting(actor, { id, body: { id: council.id, kind: "COUNCIL", name: "" } }),
  "what awaits a committee": (actor, { openCase: id }) =>
    motionsAwaiting(actor, {
      id,
      body: { id: committees[0]?.id ?? "", kind: "COMMITTEE", name: "" },
    }),
  "minutes to handle": async (actor) => {
    const user = signedIn(actor);
    return user && minutesToHandle(user);
  },
  "my work": async (actor) => {
    const user = signedIn(actor);
    return user && workOf(user);
  },
  "my motions": async (actor) => {
    const user = signedIn(actor);
    return user && ownMotions(user);
  },
  "the plans": (actor) => plannableMotions(actor, {}),
  "broken plans": (actor) => brokenPlans(actor),
  "similar motions": (actor, { words }) =>
    similarMotions(actor, { registrationNumber: "KS-2025/1", title: words, movers: [], clauses: [] }),
  "what a document is matched to": (actor, { words, secretNumber }) =>
    matchPart(
      actor,
      {
        documentType: "PARAGRAPH",
        fields: { title: { value: words }, registrationNumber: { value: secretNumber } },
        text: words,
      } as Parameters<typeof matchPart>[1],
      { motionId: null, referralId: null },
    ),
  "cases to choose": (actor, { secretCases }) => casesToChoose(actor, secretCases),
  "cases by number": (actor, { secretNumber }) => motionsByNumber(actor, [registrationKey(secretNumber)]),
  "settled motions": (actor) => settledMotions(actor, YEARS),
  "answers in time": (actor) => askedBodies(actor, YEARS),
  "how often motions were put off": (actor) => postponements(actor, YEARS),
  "open motions in a report": (actor) => openMotions(actor, true),
  "the same without secrecy": (actor) => openMotions(actor, false),
  "granted motions in a report": (actor) => grantedMotions(actor, 2025),
  "papers for many cases": (actor) =>
    selectSubjects(actor, batchChoice.parse({ slag: "BRIEF", fran: "2000-01-01", till: "2100-01-01" })),
  assignments: (actor) => listAssignments(actor, assignmentFilter.parse({})),
  "assignments of a year": (actor) => assignmentsOfYear(actor, 2025),
};
