import { Form } from "@/components/form/form";
import { inDays } from "@/lib/dates";
import { type Effects, fingerprint } from "@/lib/planning/effects";
import type { Plan } from "@/lib/planning/plan";
import { applyPlan } from "./actions";

type Props = {
  motion: { id: string; version: number };
  plan: Plan;
  effects: Effects;
  usualWritingDays: number;
};

/** Names everything that the button changes, before it is pressed. */
export function ApplyForm({ motion, plan, effects, usualWritingDays }: Props) {
  const { councilOn, writingDays, referrals } = effects;
  return (
    <>
      <ul className="mb-4 grid list-disc gap-1 pl-6">
        <li>
          Motionen siktar på fullmäktige <time>{String(councilOn)}</time>
          {plan.writing && `, med ${inDays(writingDays ?? usualWritingDays)} att skriva tjänsteutlåtandet`}.
        </li>
        {referrals.map(({ id, body, from, to }) => (
          <li key={id}>
            Sista svarsdag för {body} ändras från <time>{String(from)}</time> till <time>{String(to)}</time>.
          </li>
        ))}
      </ul>
      <Form
        action={applyPlan}
        hidden={{
          motionId: motion.id,
          version: motion.version,
          councilOn: councilOn.toString(),
          writingDays: plan.writing?.days ?? usualWritingDays,
          shown: fingerprint(plan),
        }}
        submitLabel="Tillämpa planen"
        pendingLabel="Tillämpar …"
      />
    </>
  );
}
