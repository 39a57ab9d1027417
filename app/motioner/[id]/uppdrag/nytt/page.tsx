import type { Metadata } from "next";
import { DateField, TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { Notice } from "@/components/notice";
import { emptyForm } from "@/lib/form-state";
import { asOption, currentBodies } from "../../../registers";
import { settlingIn } from "../../after-decision";
import { CaseFormPage } from "../../case-form-page";
import { openFor } from "../../open-for";
import { giveAssignment } from "./actions";

export const metadata: Metadata = { title: "Lägg till uppdrag" };

type Props = { params: Promise<{ id: string }> };

export default async function NewAssignmentPage({ params }: Props) {
  const { id } = await params;
  const { motion, typed } = await openFor("record decisions", id, `/motioner/${id}/uppdrag/nytt`);
  const heldOn = settlingIn(motion)?.heldOn;
  return (
    <CaseFormPage title="Lägg till uppdrag" motion={motion}>
      {heldOn ? (
        <Form
          action={giveAssignment}
          initial={typed ?? emptyForm}
          hidden={{ motionId: id, version: motion.version }}
          submitLabel="Lägg till uppdraget"
          cancelHref={`/motioner/${id}`}
        >
          <SelectField name="bodyId" label="Till" options={(await currentBodies()).map(asOption)} />
          <TextArea name="text" label="Uppdrag" hint={`Som det står i fullmäktiges beslut ${heldOn}.`} />
          <DateField
            name="dueOn"
            label="Klart senast"
            hint="Lämna tomt om beslutet inte anger någon dag."
            optional
            min={heldOn.toString()}
          />
        </Form>
      ) : (
        <Notice tone="info" title="Fullmäktige har inte avgjort motionen, och har inte gett något uppdrag." />
      )}
    </CaseFormPage>
  );
}
