import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { CaseFormPage } from "../../../../case-form-page";
import { openDocument } from "../../open-document";
import { unmarkDocument } from "../actions";

export const metadata: Metadata = { title: "Häv handlingens sekretess" };

type Props = { params: Promise<{ id: string; documentId: string }> };

export default async function UnmarkDocumentPage({ params }: Props) {
  const { id, documentId } = await params;
  const opened = await openDocument("set secrecy", id, documentId, "sekretess/havning");
  const { motion, document, typed, href, hidden } = opened;
  if (!document.secrecyProvision) notFound();
  return (
    <CaseFormPage title="Häv handlingens sekretess" motion={motion}>
      <Form
        action={unmarkDocument}
        initial={typed ?? undefined}
        hidden={hidden}
        submitLabel="Häv sekretessen"
        submitVariant="danger"
        cancelHref={`${href}/diarium`}
      >
        <p>
          <b>{document.title}</b> har sekretess enligt {document.secrecyProvision}. Hävs den kan alla med
          konto läsa handlingen. Allmänheten ser den först när någon publicerar den.
        </p>
        <TextArea name="reason" label="Varför gäller sekretessen inte längre?" rows={3} />
      </Form>
    </CaseFormPage>
  );
}
