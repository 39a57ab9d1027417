import { latest, PlainDate } from "@/lib/dates";
import type { BodyKind, MilestoneKind, Outcome, Phase } from "@/lib/db/generated/enums";

/**
 * What has happened to a motion, as far as its road is concerned. Dates are Swedish calendar days.
 * Items that are only proposed (a tjänsteutlåtande, no decision yet) are not facts about the road.
 */
export type Facts = {
  receivedOn: PlainDate;
  raisedOn: PlainDate | null;
  referrals: { sentOn: PlainDate; closedOn: PlainDate | null }[];
  /** Decisions under a §, answers to referrals left out. */
  decisions: { bodyKind: BodyKind; on: PlainDate; outcome: Outcome | null }[];
  milestones: { kind: MilestoneKind; on: PlainDate }[];
  /** The lines of the dispatch list; `on` is null until the line is ticked off. */
  dispatches: { on: PlainDate | null }[];
};

export type Standing = { phase: Phase; since: PlainDate; open: boolean };

const ROAD = [
  "REGISTERED",
  "RAISED",
  "ASSIGNED",
  "REFERRED",
  "ANSWERED",
  "DRAFTED",
  "WORKING_COMMITTEE",
  "BOARD",
  "COUNCIL_PENDING",
  "DECIDED",
  "DISPATCHED",
  "CLOSED",
] as const satisfies readonly Phase[];

const rank = (phase: Phase): number => ROAD.indexOf(phase);

/**
 * An act moves the case along the road. `backwards` acts (a new referral round, a recommittal, a second
 * treatment by the working committee) may also move it back; the others only forward, because facts are
 * often recorded out of order.
 */
type Act = { on: PlainDate; to: Phase; backwards: boolean };

/**
 * Where the case stands. KL 5:23: only the council settles a motion, so nothing but a final decision by
 * the council, or a withdrawal before it, closes the road. Tabling leaves the case where it is.
 */
export function phaseOf(facts: Facts): Standing {
  let standing = { phase: "REGISTERED" as Phase, since: facts.receivedOn };
  for (const act of actsInOrder(facts)) {
    if (!isOpen(standing.phase)) break;
    const ahead = rank(act.to) > rank(standing.phase);
    if (ahead || (act.backwards && act.to !== standing.phase)) {
      standing = { phase: act.to, since: act.on };
    }
  }
  const open = isOpen(standing.phase);
  return open ? { ...standing, open } : { ...afterwards(standing, facts), open };
}

/** What remains when the road is over. Of a motion that is not settled it would say nothing. */
function afterwards(settled: Omit<Standing, "open">, { milestones, dispatches }: Facts) {
  const closed = latest(milestones.filter(({ kind }) => kind === "CLOSED").map(({ on }) => on));
  if (closed) return { phase: "CLOSED" as const, since: closed };
  const sent = dispatchedOn(dispatches);
  return sent ? { phase: "DISPATCHED" as const, since: sent } : settled;
}

/** The day the last line was ticked off; null while one is left, or when there is no list. */
export const dispatchedOn = (dispatches: Facts["dispatches"]): PlainDate | null =>
  dispatches.some(({ on }) => on === null) ? null : latest(dispatches.flatMap(({ on }) => on ?? []));

export const isOpen = (phase: Phase): boolean => rank(phase) < rank("DECIDED");

function actsInOrder(facts: Facts): Act[] {
  const acts: Act[] = [
    ...(facts.raisedOn ? [forward("RAISED", facts.raisedOn)] : []),
    ...facts.milestones.flatMap(milestoneAct),
    ...facts.referrals.map((referral) => either("REFERRED", referral.sentOn)),
    ...answeredAct(facts.referrals),
    ...facts.decisions.flatMap(decisionAct),
  ];
  // Within one day the road's own order holds, except that a recommittal ends the day it is made.
  return acts.sort((a, b) => PlainDate.compare(a.on, b.on) || dayOrder(a) - dayOrder(b));
}

const forward = (to: Phase, on: PlainDate): Act => ({ to, on, backwards: false });
const either = (to: Phase, on: PlainDate): Act => ({ to, on, backwards: true });

const isRecommittal = (act: Act) => act.to === "ASSIGNED" && act.backwards;
const dayOrder = (act: Act) => (isRecommittal(act) ? ROAD.length : rank(act.to));

/** The round is answered when its last open referral closes. */
function answeredAct(referrals: Facts["referrals"]): Act[] {
  if (referrals.some((referral) => referral.closedOn === null)) return [];
  const lastClosed = latest(referrals.flatMap((referral) => referral.closedOn ?? []));
  return lastClosed ? [forward("ANSWERED", lastClosed)] : [];
}

function milestoneAct({ kind, on }: Facts["milestones"][number]): Act[] {
  switch (kind) {
    case "ASSIGNED":
      return [forward("ASSIGNED", on)];
    case "REPORT_READY":
      return [forward("DRAFTED", on)];
    case "SUMMONED":
      return [forward("COUNCIL_PENDING", on)];
    case "WITHDRAWN":
      return [forward("DECIDED", on)];
    case "REPORTED": // KL 5:35 second paragraph: told to the council, but the road is the same
    case "CLOSED":
      return [];
  }
}

function decisionAct({ bodyKind, on, outcome }: Facts["decisions"][number]): Act[] {
  if (outcome === "RECOMMITTED") return [either("ASSIGNED", on)];
  switch (bodyKind) {
    case "WORKING_COMMITTEE":
      return outcome === "TABLED" ? [] : [either("WORKING_COMMITTEE", on)];
    case "BOARD":
      return outcome === "TABLED" ? [] : [either("BOARD", on)];
    case "COUNCIL":
      return [forward(isFinal(outcome) ? "DECIDED" : "COUNCIL_PENDING", on)];
    default:
      return [];
  }
}

export const FINAL: readonly Outcome[] = [
  "APPROVED",
  "REJECTED",
  "DEEMED_ANSWERED",
  "PARTIAL",
  "CONDITIONAL",
  "STRUCK",
];

/** Settles the motion when it is the council that says so (KL 5:23, 5:35). */
export const isFinal = (outcome: Outcome | null): boolean => outcome !== null && FINAL.includes(outcome);
