import type { Metadata } from "next";
import { DateField, TextArea, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { today } from "@/lib/dates";
import { filledForm } from "@/lib/form-state";
import { CaseFormPage } from "../../../case-form-page";
import { openDocument } from "../open-document";
import { requestRelease } from "./actions";

export const metadata: Metadata = { title: "Begäran att få ut en handling" };

type Props = { params: Promise<{ id: string; documentId: string }> };

export default async function RequestPage({ params }: Props) {
  const { id, documentId } = await params;
  const opened = await openDocument("release documents", id, documentId, "utlamnande");
  const { motion, document, typed, href, hidden } = opened;
  const day = today().toString();
  return (
    <CaseFormPage title="Begäran att få ut en handling" motion={motion}>
      <Form
        action={requestRelease}
        initial={typed ?? filledForm({ requestedOn: day })}
        hidden={hidden}
        submitLabel="Gå vidare till prövningen"
        cancelHref={`${href}/diarium`}
      >
        <p>
          <b>{document.title}</b>
          {document.secrecyProvision && `, markerad med ${document.secrecyProvision}`}. En begäran prövas
          genast (TF 2:15), och sekretessen för sig varje gång.
        </p>
        <DateField name="requestedOn" label="Begärd" max={day} />
        <TextField
          name="requester"
          label="Vem begär"
          hint="Fråga inte vem det är eller varför, om det inte behövs för att pröva sekretessen (TF 2:18). Tomt: anonym."
          optional
        />
        <TextArea
          name="asked"
          label="Vad som begärs"
          hint="Om det gäller en del av handlingen eller kopian ska ha en viss form."
          optional
          rows={2}
        />
      </Form>
    </CaseFormPage>
  );
}
