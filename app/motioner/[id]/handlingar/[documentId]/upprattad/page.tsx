import type { Metadata } from "next";
import { RadioGroup } from "@/components/form/choices";
import { DateField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import { longDate, today } from "@/lib/dates";
import { filledForm } from "@/lib/form-state";
import { DOCUMENT_STATUS } from "@/lib/vocabulary";
import { CaseFormPage } from "../../../case-form-page";
import { openDocument } from "../open-document";
import { enterDraft } from "./actions";

export const metadata: Metadata = { title: "Registrera ett utkast som färdigt" };

const STATUSES = [
  {
    value: "DRAWN_UP",
    label: "Upprättad",
    hint: "Har skickats, hör till ett avslutat ärende eller är justerad (TF 2:10).",
  },
  {
    value: "RECEIVED",
    label: "Inkommen",
    hint: "Har kommit in utifrån eller från ett annat organ (TF 2:9).",
  },
];

type Props = { params: Promise<{ id: string; documentId: string }> };

export default async function EnterDraftPage({ params }: Props) {
  const { id, documentId } = await params;
  const opened = await openDocument("file documents", id, documentId, "upprattad");
  const { motion, document, typed, href, hidden } = opened;
  const day = today().toString();
  if (document.status !== "DRAFT") {
    const when = `${DOCUMENT_STATUS[document.status].toLowerCase()} ${longDate(document.statusOn)}`;
    return (
      <CaseFormPage title="Registrera ett utkast som färdigt" motion={motion}>
        <Notice tone="info" title={`Handlingen är redan ${when}`} />
      </CaseFormPage>
    );
  }
  return (
    <CaseFormPage title="Registrera ett utkast som färdigt" motion={motion}>
      <Form
        action={enterDraft}
        initial={typed ?? filledForm({ statusOn: day, correspondent: document.correspondent })}
        hidden={hidden}
        submitLabel="Registrera handlingen"
        cancelHref={`${href}/diarium`}
      >
        <p>
          <b>{document.title}</b> blir en allmän handling och får nästa nummer i ärendet (OSL 5:2). Den kan
          inte bli utkast igen.
        </p>
        <RadioGroup name="status" label="Status" options={STATUSES} />
        <DateField
          name="statusOn"
          label="Datum"
          hint="Dagen då handlingen kom in eller upprättades."
          max={day}
        />
        <TextField name="correspondent" label="Från eller till" hint="Avsändare eller mottagare." optional />
      </Form>
    </CaseFormPage>
  );
}
