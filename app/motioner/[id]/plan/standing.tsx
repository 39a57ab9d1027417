import { DatedText } from "@/components/dated-text";
import { Notice } from "@/components/notice";
import type { EventDetails } from "@/lib/events/actions";
import { daysOf, movedDays } from "@/lib/planning/days";
import type { Plan } from "@/lib/planning/plan";
import type { Standing } from "@/lib/planning/standing";
import { standingInWords } from "@/lib/planning/words";

const SAYS = {
  HOLDS: { tone: "good", title: "Planen håller" },
  SLIPPED: { tone: "warning", title: "Planen håller bara om tiderna ändras" },
  BROKEN: { tone: "bad", title: "Planen har spruckit" },
} as const;

export const standingSays = ({ status }: Standing) => SAYS[status];

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
  const now = standing.planned.plan;
  const sentences = [
    ...standingInWords(standing),
    // Where the calendars now lead another way than when the plan was applied.
    ...(applied && now ? movedDays(applied, daysOf(now)) : []),
  ];
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
