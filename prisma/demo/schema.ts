import type { BodyKind, ItemStatus, NoteKind, Outcome, Role, Stance } from "@/lib/db/generated/enums";

/*
 * The story of a motion, told in days before this week's Monday (see calendar.ts), so that the demo
 * is as fresh on every day it is loaded. A negative number is a day to come.
 */

export type DemoAccount = {
  name: string;
  role: Role;
  email: string;
  password: string;
  bodyNames: string[];
};

export type DemoBody = {
  name: string;
  abbreviation: string;
  kind: BodyKind;
  parent?: string;
  /** The letters of its registration numbers; null where we never see one. */
  numberSeries: string | null;
  /** How busy it is, so that numbers look as they would late or early in a year. */
  numbersAYear?: number;
  paragraphsAYear?: number;
  /** How many vote there. */
  seats?: number;
  /** Its latest meetings, in days ago: it meets again every CYCLE days. Empty: it answers any day. */
  meets: number[];
};

export type DemoParty = { name: string; abbreviation: string };

export type DemoPerson = {
  name: string;
  party: string | null;
  memberships: { body: string; role: string }[];
};

export type Named = { name: string; party: string };

export type DemoMotion = {
  key: string;
  title: string;
  movers: Named[];
  clauses: string[];
  recordClass: string;
  receivedDaysAgo: number;
  writtenDaysBefore: number;
  /** Raised in the council this many days after it was received; null: not yet raised. */
  raisedDaysAfter: number | null;
  /** The motion document itself, before its att-satser. */
  motionText: string[];
  officer: string | null;
  /** The whole case is under secrecy from the day it came in. */
  mark?: DemoMark;
  /** In order of time. */
  steps: DemoStep[];
};

export type DemoMark = { provision: string; reason: string };

export type DemoReferral = { body: string; dueDaysAgo: number; question: string };

/** What any § may hold. */
type Paragraph = {
  body: string;
  daysAgo: number;
  /** null: the extract prints none. Else the next § of that body and year: see numbering.ts. */
  paragraph?: null;
  decisionText: string;
  speakers?: Named[];
  proposals?: (Named & { text: string })[];
  notes?: DemoNote[];
  dispatchTo: string[];
};

export type DemoVote = {
  /** Voteringspropositionen: it alone says what yes and no mean. */
  question: string;
  yesMeans?: string;
  noMeans?: string;
  yes: number;
  no: number;
  abstain?: number;
  absent?: number;
  castingVote?: boolean;
};

export type DemoNote = { kind: NoteKind; name: string | null; party: string; text: string };

export type DemoAnswer = { kind: "answer" } & Paragraph & {
    stance: Stance;
    summary: string;
    /** PROPOSED: only the tjänsteutlåtande has come, dated `daysAgo`; there has been no meeting. */
    status?: ItemStatus;
    /** When the tjänsteutlåtande is dated, if not the day of the meeting. */
    reportDaysAgo?: number;
    /** What the answer says of each att-sats, in order; null where nothing special. */
    clauseStances?: (Stance | null)[];
    /** The § was typed wrong at first: why it was corrected. */
    misprint?: string;
  };

export type DemoDecision = { kind: "decide" } & Paragraph & {
    outcome: Outcome;
    /** Left out where every att-sats has the outcome of the whole. */
    clauseOutcomes?: Outcome[];
    summary?: string;
    vote?: DemoVote;
    tabledToDaysAgo?: number;
    recommittedTo?: string;
    /** Of a tabling or a recommittal. */
    reason?: string;
    /** A third of those present asked for it (KL 5:50). */
    byMinority?: boolean;
    propositionOrder?: string;
    chairFinding?: string;
    conflictOfInterest?: Named[];
    didNotTakePart?: Named[];
    /** What the council told bodies to do when it settled the motion. */
    assignments?: { body: string; text: string; dueDaysAgo: number }[];
    /** Why it is recorded although something was advised against. */
    overrideReason?: string;
  };

export type DemoStep =
  | { kind: "assign"; daysAgo: number; note?: string }
  | { kind: "refer"; daysAgo: number; referrals: DemoReferral[] }
  | { kind: "plan"; daysAgo: number; councilDaysAgo: number }
  | { kind: "decline"; body: string; daysAgo: number; reason: string }
  | { kind: "extend"; body: string; daysAgo: number; dueDaysAgo: number; reason: string }
  | { kind: "remind"; bodies: string[]; daysAgo: number; recipient: string }
  /** The summons of another motion, recorded here and struck again. */
  | { kind: "mistake"; daysAgo: number; reason: string }
  | DemoAnswer
  /** From the body itself: it waits for somebody to look at it. */
  | {
      kind: "reply-by-link";
      body: string;
      daysAgo: number;
      recipient: string;
      senderName: string;
      stance: Stance;
      decisionText: string;
      summary: string;
    }
  | {
      kind: "secret-letter";
      daysAgo: number;
      title: string;
      text: string[];
      correspondent: string;
      /** What others may read of it in the register (OSL 5:2). */
      openTitle: string;
      mark: DemoMark;
    }
  | { kind: "report-ready"; daysAgo: number; note?: string }
  | DemoDecision
  | { kind: "summon"; daysAgo: number; note?: string }
  | { kind: "report-5-35"; daysAgo: number; note: string }
  | { kind: "withdraw"; daysAgo: number; note: string }
  /** To everybody on the list where `to` is left out. */
  | { kind: "dispatch"; daysAgo: number; to?: string[] }
  | { kind: "follow-up"; daysAgo: number; body: string; text: string }
  | { kind: "complete"; daysAgo: number; body: string }
  | { kind: "close"; daysAgo: number; note: string };
