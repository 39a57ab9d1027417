import { daysBetween, inDays, type PlainDate } from "@/lib/dates";
import type { BodyKind, MilestoneKind, Outcome, Phase, Stance } from "@/lib/db/generated/enums";
import { type Bodies, type Holder, holdersOf } from "@/lib/process/ball";
import { attribution, PHASE } from "@/lib/vocabulary";

/** A motion that the council has not settled, with what has been decided about it so far. */
export type OpenMotion = {
  id: string;
  registrationNumber: string;
  registrationYear: number | null;
  registrationSerial: number | null;
  title: string;
  movers: { name: string; party: string | null }[];
  receivedOn: PlainDate;
  raisedOn: PlainDate | null;
  /** The last day of the year of KL 5:35. */
  deadlineOn: PlainDate;
  phase: Phase;
  phaseSince: PlainDate;
  caseOfficer: string | null;
  planCouncilOn: PlainDate | null;
  referrals: OpenReferral[];
  items: DecidedItem[];
  milestones: { kind: MilestoneKind; occurredOn: PlainDate }[];
};

export type OpenReferral = {
  body: string;
  sentOn: PlainDate;
  dueOn: PlainDate;
  closedOn: PlainDate | null;
  declinedOn: PlainDate | null;
};

/** What a body has decided: only that has emerged, not what it is proposed to decide (KL 6:25, TF 2:12). */
export type DecidedItem = {
  body: { name: string; kind: BodyKind };
  heldOn: PlainDate;
  paragraph: string | null;
  answersReferral: boolean;
  stance: Stance | null;
  outcome: Outcome | null;
  summary: string | null;
  reason: string | null;
  tabledToOn: PlainDate | null;
  recommittedTo: string | null;
};

/** An open motion on a given day. `daysLeft` is negative when the year of KL 5:35 is over. */
export type Standing = { motion: OpenMotion; daysLeft: number; holders: Holder<PlainDate>[] };

export const standingOf = (motion: OpenMotion, bodies: Bodies, today: PlainDate): Standing => ({
  motion,
  daysLeft: daysBetween(today, motion.deadlineOn),
  holders: holdersOf(
    {
      phase: motion.phase,
      phaseSince: motion.phaseSince,
      caseOfficer: motion.caseOfficer,
      recommittedTo: motion.items.findLast(({ outcome }) => outcome === "RECOMMITTED")?.recommittedTo ?? null,
      openReferrals: motion.referrals.filter(({ closedOn }) => closedOn === null),
    },
    bodies,
  ),
});

/** "34 dagar kvar", "12 dagar över året" */
export const timeInWords = (daysLeft: number): string =>
  daysLeft < 0
    ? `${inDays(-daysLeft)} över året`
    : daysLeft === 0
      ? "sista dagen i dag"
      : `${inDays(daysLeft)} kvar`;

export const moversInWords = ({ movers }: OpenMotion): string => movers.map(attribution).join(", ");

/** "På remiss. Socialnämnden sedan 2026-03-02, ska svara senast 2026-06-01 (12 dagar sent)", a holder a line. */
export function standsInWords({ motion, holders }: Standing, today: PlainDate): string {
  const held = holders.map(({ name, since, dueOn }) => {
    const late = dueOn ? daysBetween(dueOn, today) : 0;
    const due = dueOn ? `, ska svara senast ${dueOn}${late > 0 ? ` (${inDays(late)} sent)` : ""}` : "";
    return `${name} sedan ${since}${due}`;
  });
  return [PHASE[motion.phase], ...held].join("\n");
}
