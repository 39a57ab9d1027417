import type { Attribution, NoteLine } from "@/lib/attributions";
import { PlainDate } from "@/lib/dates";
import type { BodyKind, NonParticipation, Outcome } from "@/lib/db/generated/enums";
import type { VoteInput } from "../votes";

/** Who took part in one decision and how they voted (KL 5:67). */
export type Voting = {
  votes: VoteInput[];
  notVoting: (Attribution & { kind: NonParticipation })[];
  reservations: NoteLine[];
  /** Who served at the meeting; null where it is not recorded. */
  serving: Attribution[] | null;
};

/** What a body is about to have recorded as done with a case, and what is known of the case. */
export type Act = Voting & {
  body: { id: string; kind: BodyKind; name: string };
  on: PlainDate;
  outcome: Outcome;
  decisionText: string;
  byMinority: boolean;
  /** Urgent, and all who were present agreed to decide without preparation (KL 5:33). */
  urgentByAll: boolean;
  /** Taken over from a list that the municipality kept before, which tells of decisions but not how they were prepared. */
  inherited: boolean;
  recommittedTo: { id: string; kind: BodyKind } | null;
  tabledToOn: PlainDate | null;
  calendar: CalendarDay;
  tabledTo: CalendarDay | null;
  motion: {
    isPublished: boolean;
    raisedOn: PlainDate | null;
    deadlineOn: PlainDate;
    settledOn: PlainDate | null;
    reportedOn: PlainDate[];
  };
  /** What bodies have done with the case up to that day, this act left out; in order of time. */
  earlier: { body: { kind: BodyKind }; on: PlainDate; outcome: Outcome | null; byMinority: boolean }[];
  referrals: { body: string; sentOn: PlainDate; closedOn: PlainDate | null }[];
};

/** A day as the calendar of a body has it. */
export type CalendarDay = {
  on: PlainDate;
  /** Somebody keeps the body's calendar. */
  kept: boolean;
  listed: boolean;
  cancelled: boolean;
};

/** What a rule has to say of an act, beside the field that it concerns. */
export type Finding = { rule: string; field: string; message: string };

/** One row of the law: `says` is silent where all is well. */
export type Rule<A> = { id: string; field: string; says: (act: A) => string | false | null };

export const find = <A>(rules: Rule<A>[], act: A): Finding[] =>
  rules.flatMap(({ id, field, says }) => {
    const message = says(act);
    return message ? [{ rule: id, field, message }] : [];
  });

export const isBefore = (a: PlainDate, b: PlainDate): boolean => PlainDate.compare(a, b) < 0;

/** What the board last said of the motion; null where it has said nothing. */
export const boardsSay = ({ earlier }: Act): Act["earlier"][number] | null =>
  earlier.findLast(({ body, outcome }) => body.kind === "BOARD" && !isProcedural(outcome)) ?? null;

export const isProcedural = (outcome: Outcome | null): boolean =>
  outcome === "TABLED" || outcome === "RECOMMITTED";
