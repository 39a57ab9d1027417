import type { PlainDate } from "@/lib/dates";
import { inDays } from "@/lib/dates";
import type { Plan } from "@/lib/planning/plan";
import { isAfter, isBefore } from "@/lib/planning/road";

export type Step = { key: string; on: PlainDate; who: string; what: string; more?: string };

/** The plan as a road to walk, in the order of time, with the year's last day where it falls. */
export function stepsOf(plan: Plan, officer: string, deadlineOn: PlainDate, today: PlainDate): Step[] {
  return [
    ...plan.answers.map(answerStep),
    ...writingSteps(plan, officer, today),
    ...plan.visits.map((visit, place) => visitStep(visit, place === plan.visits.length - 1)),
    {
      key: "year",
      on: deadlineOn,
      who: "Årets sista dag",
      what: "Senast nu ska fullmäktige om möjligt ha beslutat, eller ha fått en anmälan (KL 5:35).",
    },
  ].sort((a, b) => (isBefore(a.on, b.on) ? -1 : isAfter(a.on, b.on) ? 1 : 0));
}

function answerStep({ body, meeting, dueOn }: Plan["answers"][number]): Step {
  const what = "Remissvaret ska vara inne.";
  const more = meeting
    ? `Sista sammanträdet som kan besluta om svaret är ${meeting.heldOn}. Handlingarna ska vara hos organets sekreterare ${meeting.papersOn}.`
    : "Organet har inga sammanträden i kalendern och kan svara vilken dag som helst.";
  return { key: `answer ${body.id}`, on: dueOn, who: body.name, what, more };
}

function writingSteps({ writing, visits }: Plan, officer: string, today: PlainDate): Step[] {
  if (!writing) return [];
  const { startOn, readyOn, days } = writing;
  const first = visits[0];
  const start = {
    key: "start",
    on: startOn,
    who: officer,
    what: "Börjar skriva tjänsteutlåtandet senast.",
    more: `Skrivtiden är ${inDays(days)}.`,
  };
  const ready = {
    key: "ready",
    on: readyOn,
    who: officer,
    what: "Tjänsteutlåtandet ska vara klart.",
    more: first && `Handlingarna till ${first.body.name} ska vara inne den dagen.`,
  };
  return isBefore(startOn, today) ? [ready] : [start, ready];
}

function visitStep({ body, meeting }: Plan["visits"][number], isCouncil: boolean): Step {
  return {
    key: `visit ${body.id}`,
    on: meeting.heldOn,
    who: body.name,
    what: isCouncil ? "Beslutar om motionen (KL 5:23)." : "Behandlar motionen.",
    more: `Handlingarna ska vara inne ${meeting.papersOn}.`,
  };
}
