import type { Calendar, Meeting } from "@/lib/calendar/ahead";
import { PlainDate } from "@/lib/dates";
import { preparationOf } from "@/lib/process/lead-times";
import { daysOf, movedDays } from "./days";
import type { PlannableCase } from "./from-case";
import { isAfter, isBefore } from "./road";
import { standingOf } from "./standing";
import { standingInWords } from "./words";

/** A meeting that is to be held another day, or not at all (`to` null). */
export type Slipping = { bodyId: string; from: PlainDate; to: PlainDate | null };

export type Touched = {
  status: "HOLDS" | "SLIPPED" | "BROKEN";
  /** The plan aims at that very meeting of the council. */
  aims: boolean;
  sentences: string[];
};

/** What the slipping meeting does to the plan that was applied to a case; null where it does nothing. */
export function touchOf(motion: PlannableCase, calendar: Calendar, slipping: Slipping): Touched | null {
  const aimed = aimOf(motion, calendar, slipping);
  const aims = aimed !== motion;
  const before = standingOf(motion, calendar);
  const after = standingOf(aimed, slipped(calendar, slipping));
  if (!before || !after) return null;
  const known = standingInWords(before);
  const [planned, now] = [before.planned.plan, after.planned.plan];
  const sentences = [
    ...(aims ? aimInWords(aimed) : []),
    ...standingInWords(after).filter((sentence) => !known.includes(sentence)),
    ...(planned && now ? movedDays(daysOf(planned), daysOf(now)) : []),
    ...(before.status === "BROKEN" && now ? ["Planen går att hålla igen."] : []),
  ];
  return sentences.length > 0 ? { status: after.status, aims, sentences } : null;
}

/** A plan that aims at the council meeting goes along with it. */
function aimOf(motion: PlannableCase, { bodies }: Calendar, { bodyId, from, to }: Slipping): PlannableCase {
  const council = bodies.find(({ kind }) => kind === "COUNCIL");
  const follows = to && council?.id === bodyId && motion.planCouncilOn?.equals(from);
  return follows ? { ...motion, planCouncilOn: to } : motion;
}

function aimInWords({ planCouncilOn, deadlineOn }: PlannableCase): string[] {
  if (!planCouncilOn) return [];
  return [
    `Planen siktar på det sammanträdet och måste tillämpas på nytt.`,
    ...(isAfter(planCouncilOn, deadlineOn) ? [`Det är efter årets sista dag, ${deadlineOn} (KL 5:35).`] : []),
  ];
}

/** The calendar as it will be, in order. */
function slipped(calendar: Calendar, { bodyId, from, to }: Slipping): Calendar {
  const bodies = calendar.bodies.map((body) => {
    if (body.id !== bodyId) return body;
    const others = body.meetings.filter(({ heldOn }) => !heldOn.equals(from));
    const moved = to && !isBefore(to, calendar.today) ? [meetingOn(to, body.papersLead)] : [];
    const meetings = [...others, ...moved].sort((a, b) => PlainDate.compare(a.heldOn, b.heldOn));
    return { ...body, meetings };
  });
  return { ...calendar, bodies };
}

const meetingOn = (heldOn: PlainDate, papers: number): Meeting => ({
  heldOn,
  papersOn: preparationOf(heldOn, { papers, summons: 0 }).papersOn,
});
