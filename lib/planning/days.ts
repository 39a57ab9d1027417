import type { EventDetails } from "@/lib/events/actions";
import type { Plan } from "./plan";

/** A plan as the history keeps it: names of bodies and days as people read them. */
export type PlanDays = Omit<EventDetails["plan-applied"], "council">;

export const daysOf = ({ answers, writing, visits }: Plan): PlanDays => ({
  readyOn: writing?.readyOn.toString() ?? null,
  visits: visits.map(({ body, meeting }) => ({ body: body.name, heldOn: meeting.heldOn.toString() })),
  answers: answers.map(({ body, dueOn }) => ({ body: body.name, dueOn: dueOn.toString() })),
});

/** Where a plan now leads another way than before, as sentences. */
export function movedDays(before: PlanDays, now: PlanDays): string[] {
  const ready =
    now.readyOn && before.readyOn && now.readyOn !== before.readyOn
      ? [`Tjänsteutlåtandet ska vara klart ${now.readyOn} i stället för ${before.readyOn}.`]
      : [];
  const visits = now.visits.flatMap(({ body, heldOn }) => {
    const earlier = before.visits.find((visit) => visit.body === body);
    return earlier && earlier.heldOn !== heldOn
      ? [`${body} måste behandla motionen ${heldOn} i stället för ${earlier.heldOn}.`]
      : [];
  });
  return [...ready, ...visits];
}
