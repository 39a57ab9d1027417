import { DatedText } from "@/components/dated-text";
import { Status, type Tone } from "@/components/status";
import type { PlainDate } from "@/lib/dates";
import type { TouchedPlan } from "@/lib/planning/queries";

const SAYS: Record<TouchedPlan["status"], { tone: Tone; word: string }> = {
  HOLDS: { tone: "info", word: "Planen håller, på andra dagar" },
  SLIPPED: { tone: "warning", word: "Planen håller bara om tiderna ändras" },
  BROKEN: { tone: "bad", word: "Planen spricker" },
};
const AIMS = { tone: "warning", word: "Planen följer inte med av sig själv" } as const;

/** The applied plans that count on a meeting which is to be moved to `to`, or cancelled (null). */
export function TouchedPlans({ plans, to }: { plans: TouchedPlan[]; to: PlainDate | null }) {
  if (plans.length === 0) return <p className="prose">Ingen tillämpad plan ändras.</p>;
  return (
    <ul className="grid gap-5">
      {plans.map(({ motionId, registrationNumber, title, sentences, ...plan }) => (
        <li key={motionId} className="grid gap-1">
          <a
            href={`/motioner/${motionId}/plan${plan.aims && to ? `?fullmaktige=${to}` : ""}`}
            className="font-semibold"
          >
            {title}
          </a>
          <span className="text-small text-muted">{registrationNumber}</span>
          <Status tone={saysOf(plan).tone}>{saysOf(plan).word}</Status>
          {sentences.map((sentence) => (
            <p key={sentence} className="max-w-text">
              <DatedText>{sentence}</DatedText>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

const saysOf = ({ status, aims }: Pick<TouchedPlan, "status" | "aims">) =>
  aims && status === "HOLDS" ? AIMS : SAYS[status];
