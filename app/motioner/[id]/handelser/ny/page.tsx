import type { Metadata } from "next";
import { RadioGroup } from "@/components/form/choices";
import { DateField, TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { today } from "@/lib/dates";
import { filledForm } from "@/lib/form-state";
import type { CaseFile } from "@/lib/motions/queries";
import { MILESTONE } from "@/lib/vocabulary";
import { CaseFormPage } from "../../case-form-page";
import { openFor } from "../../open-for";
import { recordMilestone } from "./actions";

export const metadata: Metadata = { title: "Registrera händelse" };

type Kind = keyof typeof MILESTONE;

const HINTS: { [K in Kind]?: string } = {
  REPORTED: "Att motionen inte hinner beredas inom ett år, och vad som har kommit fram.",
  WITHDRAWN: "Alla som har skrivit under måste återta den, innan fullmäktige beslutar.",
};

type Props = { params: Promise<{ id: string }> };

export default async function MilestonePage({ params }: Props) {
  const { id } = await params;
  const { motion, typed } = await openFor("record decisions", id, `/motioner/${id}/handelser/ny`);
  const day = today().toString();
  return (
    <CaseFormPage title="Registrera händelse" motion={motion}>
      <Form
        action={recordMilestone}
        initial={typed ?? filledForm({ occurredOn: day })}
        hidden={{ motionId: motion.id, version: motion.version }}
        submitLabel="Registrera händelsen"
        cancelHref={`/motioner/${motion.id}`}
      >
        <RadioGroup
          name="kind"
          label="Vad har hänt?"
          hint="Beslut under en paragraf registreras för sig, som beslut eller remissvar."
          options={possible(motion).map((value) => ({
            value,
            label: MILESTONE[value],
            hint: HINTS[value],
          }))}
        />
        <DateField name="occurredOn" label="Datum" max={day} />
        <TextArea name="note" label="Anteckning" optional rows={3} />
      </Form>
    </CaseFormPage>
  );
}

/** What can still happen to the motion. */
function possible({ raisedOn, open }: CaseFile): Kind[] {
  const raised: Kind[] = raisedOn ? [] : ["RAISED"];
  return open
    ? [...raised, "ASSIGNED", "REPORT_READY", "SUMMONED", "REPORTED", "WITHDRAWN"]
    : [...raised, "DISPATCHED", "CLOSED"];
}
