import type { Metadata } from "next";
import { CheckboxField, RadioGroup } from "@/components/form/choices";
import { FieldSet } from "@/components/form/field-set";
import { DateField, TextField } from "@/components/form/fields";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { MoreFields } from "@/components/form/more-fields";
import { SelectField } from "@/components/form/select-field";
import { today } from "@/lib/dates";
import { ACCEPTED, LARGEST_FILE } from "@/lib/files/limits";
import { filledForm } from "@/lib/form-state";
import { DOCUMENT_TYPE } from "@/lib/vocabulary";
import { CaseFormPage } from "../../case-form-page";
import { openFor } from "../../open-for";
import { fileDocument } from "./actions";

export const metadata: Metadata = { title: "Lägg till handling" };

const TYPES = Object.entries(DOCUMENT_TYPE).map(([value, label]) => ({ value, label }));
const STATUSES = [
  {
    value: "RECEIVED",
    label: "Inkommen",
    hint: "Har kommit in till kommunen utifrån eller från ett annat organ.",
  },
  {
    value: "DRAWN_UP",
    label: "Upprättad",
    hint: "Har gjorts här och är färdig: skickad, justerad eller slutbehandlad.",
  },
  { value: "DRAFT", label: "Utkast", hint: "Arbetsmaterial, inte allmän handling ännu." },
];

type Props = { params: Promise<{ id: string }> };

export default async function FileDocumentPage({ params }: Props) {
  const { id } = await params;
  const { motion, typed } = await openFor("file documents", id, `/motioner/${id}/handlingar/ny`);
  const day = today().toString();
  return (
    <CaseFormPage title="Lägg till handling" motion={motion}>
      <Form
        action={fileDocument}
        initial={typed ?? filledForm({ statusOn: day })}
        hidden={{ motionId: motion.id, version: motion.version }}
        submitLabel="Lägg till"
        cancelHref={`/motioner/${motion.id}`}
      >
        <FileField
          name="documents"
          label="Filer"
          hint="Flera filer på en gång får samma uppgifter."
          multiple
          accept={ACCEPTED}
          maxBytes={LARGEST_FILE}
        />
        <SelectField name="type" label="Typ av handling" options={TYPES} />
        <TextField
          name="title"
          label="Rubrik"
          hint="Vad handlingen rör, i korthet. Lämna tomt för att använda filens namn."
          optional
        />
        <RadioGroup name="status" label="Status" options={STATUSES} />
        <DateField
          name="statusOn"
          label="Datum"
          hint="Dagen då handlingen kom in eller upprättades."
          max={day}
        />
        <TextField name="correspondent" label="Från eller till" hint="Avsändare eller mottagare." optional />
        <FieldSet legend="Vem får se handlingen">
          <CheckboxField
            name="published"
            label="Visa handlingen för allmänheten"
            hint="Handlingar publiceras aldrig automatiskt. Kryssa i när du har prövat att den får visas."
          />
          <MoreFields summary="Sekretess" names={["secrecyProvision"]}>
            <TextField
              name="secrecyProvision"
              label="Bestämmelse"
              hint="Till exempel OSL 21:1. Då syns handlingen bara för handläggare, registratorer och nämndsekreterare."
              optional
              width="medium"
            />
          </MoreFields>
        </FieldSet>
      </Form>
    </CaseFormPage>
  );
}
