import { FieldSet } from "@/components/form/field-set";
import { DateField, TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { today } from "@/lib/dates";
import type { FormState } from "@/lib/form-state";
import type { CaseFile } from "@/lib/motions/queries";
import type { SuggestedDue } from "@/lib/referrals/suggestion";
import { refer } from "./actions";
import { type AskableBody, BodyChoices } from "./body-choices";

type Props = {
  motion: CaseFile;
  initial: FormState;
  because: SuggestedDue["because"];
  bodies: AskableBody[];
  alreadyOut: string[];
};

export function ReferForm({ motion, initial, because, bodies, alreadyOut }: Props) {
  return (
    <Form
      action={refer}
      initial={initial}
      hidden={{ motionId: motion.id, version: motion.version }}
      submitLabel="Skicka på remiss"
      pendingLabel="Skickar …"
      cancelHref={`/motioner/${motion.id}`}
    >
      <FieldSet legend="Gemensamt för alla organ">
        <DateField name="sentOn" label="Skickad" max={today().toString()} />
        <DateField name="dueOn" label="Sista svarsdag" hint={whySuggested(because, motion)} />
        <TextArea name="question" label="Vad ska organen svara på?" />
      </FieldSet>
      <FieldSet
        legend="Organ"
        hint="Välj ett eller flera. Den som väljs kan få en egen sista svarsdag och en egen fråga."
      >
        <BodyChoices bodies={bodies} />
        {alreadyOut.length > 0 && (
          <p className="text-small text-muted">
            Har redan en öppen remiss och kan inte väljas: {alreadyOut.join(", ")}.
          </p>
        )}
      </FieldSet>
    </Form>
  );
}

function whySuggested(because: Props["because"], { deadlineOn }: CaseFile): string {
  const year = `Fullmäktige ska om möjligt besluta senast ${deadlineOn} (KL 5:35)`;
  switch (because) {
    case "USUAL":
      return `Förslaget är tre månader. ${year}.`;
    case "YEAR_ENDS":
      return `${year}. Förslaget är två månader före, så att svaren hinner beredas.`;
    case "YEAR_IS_SHORT":
      return `${year}. Tiden är knapp eller ute, så förslaget är en månad.`;
  }
}
