import type { PlainDate } from "@/lib/dates";
import type { PlannableCase } from "./from-case";
import type { Plan } from "./plan";

/** What applying a plan does to the case. */
export type Effects = {
  councilOn: PlainDate;
  writingDays: number | null;
  referrals: { id: string; body: string; from: PlainDate; to: PlainDate }[];
};

/** Null when the case is as the plan would have it. */
export function effectsOf(plan: Plan, motion: PlannableCase, usualWritingDays: number): Effects | null {
  const council = plan.visits.at(-1);
  if (!council) return null;
  const councilOn = council.meeting.heldOn;
  const given = plan.writing?.days ?? motion.planWritingDays;
  const writingDays = given === usualWritingDays ? null : given;
  const referrals = plan.answers.flatMap(({ body, dueOn: to }) => {
    const referral = motion.openReferrals.find(({ bodyId }) => bodyId === body.id);
    if (!referral || referral.dueOn.equals(to)) return [];
    return { id: referral.id, body: body.name, from: referral.dueOn, to };
  });
  const same = motion.planCouncilOn?.equals(councilOn) && motion.planWritingDays === writingDays;
  return same && referrals.length === 0 ? null : { councilOn, writingDays, referrals };
}

/** Every day of the plan in one line: the same line, the same plan. */
export const fingerprint = ({ answers, writing, visits }: Plan): string =>
  [
    ...answers.map(({ body, dueOn }) => `${body.id} ${dueOn}`),
    writing?.readyOn ?? "",
    ...visits.map(({ body, meeting }) => `${body.id} ${meeting.heldOn}`),
  ].join(",");
