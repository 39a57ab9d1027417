import { DatedText } from "@/components/dated-text";
import { Notice } from "@/components/notice";
import type { EventDetails } from "@/lib/events/actions";
import type { Plan } from "@/lib/planning/plan";
import type { Standing } from "@/lib/planning/standing";
import { obstacleInWords, slipInWords } from "@/lib/planning/words";

const SAYS = {
  HOLDS: { tone: "good", title: "Planen håller" },
  SLIPPED: { tone: "warning", title: "Planen håller bara om tiderna ändras" },
  BROKEN: { tone: "bad", title: "Planen har spruckit" },
} as const;

export const standingSays = ({ status }: Standing) => SAYS[status];

export const standingSentences = (standing: Standing): string[] =>
  standing.status === "BROKEN" ? standing.obstacles.map(obstacleInWords) : standing.slips.map(slipInWords);

type Props = {
  standing: Standing;
  applied: EventDetails["plan-applied"] | null;
  /** The plan that the page shows: without one it says itself what is in the way. */
  plan: Plan | null;
};

/** What has become of the plan that was applied, and what each thing that slipped does to the rest. */
export function StandingNotice({ standing, applied, plan }: Props) {
  if (standing.status === "BROKEN" && !plan) return null;
  const { tone, title } = standingSays(standing);
  const sentences = [...standingSentences(standing), ...(applied ? movedSince(standing, applied) : [])];
  return (
    <div className="mb-6">
      <Notice tone={tone} title={title}>
        {sentences.length > 0 &&
          sentences.map((sentence) => (
            <p key={sentence}>
              <DatedText>{sentence}</DatedText>
            </p>
          ))}
      </Notice>
    </div>
  );
}

/** Where the calendars now lead another way than when the plan was applied. */
function movedSince({ planned }: Standing, applied: EventDetails["plan-applied"]): string[] {
  const { plan } = planned;
  if (!plan) return [];
  const visits = plan.visits.flatMap(({ body, meeting }) => {
    const before = applied.visits.find((visit) => visit.body === body.name);
    const now = meeting.heldOn.toString();
    return before && before.heldOn !== now
      ? [`${body.name} måste behandla motionen ${now} i stället för ${before.heldOn}.`]
      : [];
  });
  const readyOn = plan.writing?.readyOn.toString();
  const ready =
    readyOn && applied.readyOn && readyOn !== applied.readyOn
      ? [`Tjänsteutlåtandet ska vara klart ${readyOn} i stället för ${applied.readyOn}.`]
      : [];
  return [...ready, ...visits];
}
