import { Button } from "@/components/button";
import type { Actor } from "@/lib/auth/permissions";
import type { PlainDate } from "@/lib/dates";
import type { CaseFile } from "@/lib/motions/queries";
import { nextStep } from "./next-step";

type Props = { actor: Actor; file: CaseFile; today: PlainDate };

/** Under the head of a case: what comes next, and the form that does it. */
export function NextStepLine({ actor, file, today }: Props) {
  const next = nextStep(actor, file, today);
  if (!next) return null;
  return (
    <section
      aria-labelledby="nasta-steg"
      className="mt-4 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 rounded border border-line bg-surface px-5 py-4"
    >
      <div>
        <h2 id="nasta-steg" className="text-small text-muted">
          Nästa steg
        </h2>
        <p>{next.says}</p>
      </div>
      {next.act && (
        <div className="print:hidden">
          <Button href={next.act.href} variant="primary">
            {next.act.label}
          </Button>
        </div>
      )}
    </section>
  );
}
