import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DateField, TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { OverrideField } from "@/components/form/override-field";
import { today } from "@/lib/dates";
import { filledForm } from "@/lib/form-state";
import { MILESTONE } from "@/lib/vocabulary";
import { CaseFormPage } from "../../../case-form-page";
import { CorrectionReason } from "../../../correction-reason";
import { openFor } from "../../../open-for";
import { correctMilestone } from "./actions";

export const metadata: Metadata = { title: "Rätta en händelse" };

type Props = { params: Promise<{ id: string; milestoneId: string }> };

export default async function CorrectMilestonePage({ params }: Props) {
  const { id, milestoneId } = await params;
  const page = `/motioner/${id}/handelser/${milestoneId}/ratta`;
  const { motion, typed } = await openFor("record decisions", id, page);
  const milestone = motion.milestones.find((one) => one.id === milestoneId);
  if (!milestone) notFound();
  const { kind, occurredOn, note } = milestone;
  return (
    <CaseFormPage title={`Rätta: ${MILESTONE[kind]}`} motion={motion}>
      <Form
        action={correctMilestone}
        initial={typed ?? filledForm({ occurredOn: String(occurredOn), note })}
        hidden={{ motionId: id, milestoneId, version: motion.version }}
        submitLabel="Spara rättelsen"
        cancelHref={`/motioner/${id}#uppgifter`}
      >
        <DateField
          name="occurredOn"
          label="Datum"
          hint="Har det aldrig hänt? Stryk händelsen i stället."
          max={today().toString()}
        />
        <TextArea name="note" label="Anteckning" optional rows={3} />
        <CorrectionReason />
        <OverrideField />
      </Form>
    </CaseFormPage>
  );
}
