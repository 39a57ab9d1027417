import type { Metadata } from "next";
import { searchOf } from "@/app/inkorg/delar/address";
import { BasisNotice, basisFor } from "@/app/inkorg/delar/basis";
import { AcceptWarning } from "@/components/form/accept-warning";
import { CheckboxField, RadioGroup } from "@/components/form/choices";
import { FieldSet } from "@/components/form/field-set";
import { DateField, TextField } from "@/components/form/fields";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { MoreFields } from "@/components/form/more-fields";
import { ProvisionField } from "@/components/form/provision-field";
import { SelectField } from "@/components/form/select-field";
import { today } from "@/lib/dates";
import { ACCEPTED, LARGEST_FILE } from "@/lib/files/limits";
import { filledForm } from "@/lib/form-state";
import { paperPrefill } from "@/lib/prefill/paper";
import { DOCUMENT_TYPE, paragraphSign } from "@/lib/vocabulary";
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

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ underlag?: string; paragraf?: string }>;
};

export default async function FileDocumentPage({ params, searchParams }: Props) {
  const [{ id }, { underlag, paragraf }] = await Promise.all([params, searchParams]);
  const page = `/motioner/${id}/handlingar/ny${searchOf(underlag)}`;
  const { actor, motion, typed } = await openFor("file documents", id, page);
  const basis = await basisFor(actor, underlag, paperPrefill);
  const item = motion.minutesItems.find((one) => one.id === paragraf);
  const day = today().toString();
  return (
    <CaseFormPage title="Lägg till handling" motion={motion} basis={basis}>
      {basis && <BasisNotice basis={basis} />}
      {item && (
        <p className="status status-info mb-6">
          Handlingen hör till {paragraphSign(item.paragraph)} i {item.body.name}, som redan är registrerad.
        </p>
      )}
      <Form
        action={fileDocument}
        initial={
          typed ?? filledForm({ statusOn: day, ...(basis && { status: "RECEIVED", ...basis.values }) })
        }
        read={basis?.read}
        hidden={{
          motionId: motion.id,
          version: motion.version,
          minutesItemId: item?.id ?? "",
          ...basis?.hidden,
        }}
        submitLabel="Lägg till"
        cancelHref={basis?.cancelHref ?? `/motioner/${motion.id}`}
      >
        {basis?.hidden.underlag ? (
          <p className="status status-info">Underlaget ”{basis.file.fileName}” läggs till när du sparar.</p>
        ) : (
          <FileField
            name="documents"
            label="Filer"
            hint="Flera filer på en gång får samma uppgifter."
            multiple
            accept={ACCEPTED}
            maxBytes={LARGEST_FILE}
          />
        )}
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
            <ProvisionField
              hint="Till exempel OSL 21:1. Då syns handlingen bara för handläggare, registratorer och nämndsekreterare."
              optional
            />
          </MoreFields>
        </FieldSet>
        <AcceptWarning
          warned="privateData"
          name="privateSeen"
          label="Jag har prövat filerna"
          hint="Filerna får visas för allmänheten som de är."
        />
      </Form>
    </CaseFormPage>
  );
}
