import type { Metadata } from "next";
import { Button } from "@/components/button";
import { TextArea, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { ProvisionField } from "@/components/form/provision-field";
import { filledForm } from "@/lib/form-state";
import { documentSecrecy } from "@/lib/secrecy/queries";
import { CaseFormPage } from "../../../case-form-page";
import { openDocument } from "../open-document";
import { markDocument } from "./actions";

export const metadata: Metadata = { title: "Sekretess för handlingen" };

type Props = { params: Promise<{ id: string; documentId: string }> };

export default async function MarkDocumentPage({ params }: Props) {
  const { id, documentId } = await params;
  const opened = await openDocument("set secrecy", id, documentId, "sekretess");
  const { actor, motion, document, typed, href, hidden } = opened;
  const secrecy = await documentSecrecy(actor, id, documentId);
  const marked = document.secrecyProvision !== null;
  return (
    <CaseFormPage title="Sekretess för handlingen" motion={motion}>
      <Form
        action={markDocument}
        initial={
          typed ??
          filledForm({
            provision: secrecy?.secrecyProvision,
            reason: secrecy?.secrecyReason,
            openTitle: secrecy?.openTitle,
          })
        }
        hidden={hidden}
        submitLabel={marked ? "Ändra markeringen" : "Lägg handlingen under sekretess"}
        cancelHref={`${href}/diarium`}
        actions={
          marked && (
            <Button variant="quiet" href={`${href}/sekretess/havning`}>
              Häv sekretessen …
            </Button>
          )
        }
      >
        <p>
          <b>{document.title}</b> syns då bara för handläggare, registratorer och nämndsekreterare, och varje
          läsning antecknas. Den visas inte längre för allmänheten. Den står kvar i diariet: andra ser dess
          nummer och datum.
        </p>
        <ProvisionField name="provision" hint="Kapitel och paragraf, till exempel OSL 26:1." />
        <TextArea name="reason" label="Varför gäller bestämmelsen?" rows={3} />
        <TextField
          name="openTitle"
          label="Vad andra får läsa i diariet"
          hint="Något som inte röjer innehållet, till exempel ”Yttrande”. Lämna tomt för att utelämna det (OSL 5:2)."
          optional
        />
      </Form>
    </CaseFormPage>
  );
}
