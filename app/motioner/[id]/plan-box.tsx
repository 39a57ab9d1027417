import { DatedText } from "@/components/dated-text";
import { Section } from "@/components/section";
import { Status } from "@/components/status";
import type { Standing } from "@/lib/planning/standing";
import { standingInWords } from "@/lib/planning/words";
import { standingSays } from "./plan/standing";

/** Whether the plan that was applied can still be kept, and what stands in its way. */
export function PlanBox({ motionId, standing }: { motionId: string; standing: Standing }) {
  const { tone, title } = standingSays(standing);
  const { plan } = standing.planned;
  const council = plan?.visits.at(-1)?.meeting.heldOn;
  const readyOn = plan?.writing?.readyOn;
  return (
    <Section
      id="plan"
      title="Planen"
      actions={
        <a href={`/motioner/${motionId}/plan`} className="tap">
          Visa planen
        </a>
      }
    >
      <div className="grid gap-2">
        <Status tone={tone}>{title}</Status>
        {council && (
          <p>
            Fullmäktige ska besluta <time>{String(council)}</time>
            {readyOn && (
              <>
                , och tjänsteutlåtandet vara klart <time>{String(readyOn)}</time>
              </>
            )}
            .
          </p>
        )}
        {standingInWords(standing).map((sentence) => (
          <p key={sentence}>
            <DatedText>{sentence}</DatedText>
          </p>
        ))}
      </div>
    </Section>
  );
}
