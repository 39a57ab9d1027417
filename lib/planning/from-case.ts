import type { Calendar, CalendarBody } from "@/lib/calendar/ahead";
import type { PlainDate } from "@/lib/dates";
import type { Phase } from "@/lib/db/generated/enums";
import { soonestCouncil } from "./reach";
import { type Asked, isBefore, type Road, type Stop } from "./road";

/** What of a case the plan depends on. */
export type PlannableCase = {
  phase: Phase;
  phaseSince: PlainDate;
  deadlineOn: PlainDate;
  /** The council has been told, KL 5:35 second paragraph. */
  reported: boolean;
  planCouncilOn: PlainDate | null;
  planWritingDays: number | null;
  openReferrals: { id: string; bodyId: string; dueOn: PlainDate; proposed: boolean }[];
};

/**
 * What somebody tries out: otherwise the applied plan holds, and before there is one the settings. Null for
 * the council: its last meeting within the year.
 */
export type Choices = { councilOn?: PlainDate | null; writingDays?: number; ask?: string[] };

/** The road that is left, or null where the register has no council to end it. */
export function roadOf(motion: PlannableCase, calendar: Calendar, choices: Choices = {}): Road | null {
  const { today, settings } = calendar;
  const stops = stopsOf(motion.phase, calendar);
  if (stops.length === 0) return null;
  const writingDays = choices.writingDays ?? motion.planWritingDays ?? settings.writingDays;
  const road: Road = {
    today,
    by: motion.deadlineOn,
    reportBy: motion.reported ? null : motion.deadlineOn,
    asked: writes(motion.phase) ? askedOf(motion, calendar, choices.ask ?? []) : [],
    handlingDays: settings.handlingDays,
    writing: writes(motion.phase)
      ? { days: writingDays, begunOn: motion.phase === "ANSWERED" ? motion.phaseSince : null }
      : null,
    stops,
  };
  const aim = choices.councilOn === undefined ? motion.planCouncilOn : choices.councilOn;
  if (aim) return { ...road, by: aim };
  // Nothing is gained by waiting until the year is out when the council has been told, or when it is out.
  const soon = motion.reported || isBefore(motion.deadlineOn, today);
  return soon ? { ...road, by: soonestCouncil(road)?.heldOn ?? motion.deadlineOn } : road;
}

const BEFORE_THE_REPORT: readonly Phase[] = ["REGISTERED", "RAISED", "ASSIGNED", "REFERRED", "ANSWERED"];
const writes = (phase: Phase): boolean => BEFORE_THE_REPORT.includes(phase);

/** What is left of working committee, board and council; a municipality may lack the first. */
function stopsOf(phase: Phase, { bodies }: Calendar): Stop[] {
  const council = bodies.find(({ kind }) => kind === "COUNCIL");
  const board = bodies.find(({ kind }) => kind === "BOARD");
  const committee = bodies.find(
    ({ kind, parentId }) => kind === "WORKING_COMMITTEE" && parentId === board?.id,
  );
  if (!council) return [];
  const left = [
    ...(writes(phase) || phase === "DRAFTED" ? [committee] : []),
    ...(phase === "BOARD" || phase === "COUNCIL_PENDING" ? [] : [board]),
    council,
  ].filter((body) => body !== undefined);
  return left.map((body) => ({ ...stopOf(body), papersAreIn: phase === "COUNCIL_PENDING" }));
}

function askedOf(motion: PlannableCase, { bodies }: Calendar, ask: string[]): Asked[] {
  const proposed = new Map(motion.openReferrals.map((referral) => [referral.bodyId, referral.proposed]));
  return bodies
    .filter(({ id }) => proposed.has(id) || ask.includes(id))
    .map((body) => ({
      ...stopOf(body),
      meetings: answersAnyDay(body) ? null : body.meetings,
      // The administration has written its proposal: what is left is the meeting.
      papersAreIn: proposed.get(body.id) ?? false,
    }));
}

const stopOf = ({ id, name, papersLead, meetings }: CalendarBody) => ({
  body: { id, name },
  papersLead,
  meetings,
});

/** A company, a council of elders or an authority elsewhere need not have its calendar here. */
const answersAnyDay = ({ kind, meetings }: CalendarBody): boolean =>
  (kind === "COMPANY" || kind === "EXTERNAL") && meetings.length === 0;
