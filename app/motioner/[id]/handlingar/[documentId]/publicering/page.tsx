import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import { SummaryList } from "@/components/summary-list";
import { beforePublication } from "@/lib/documents/queries";
import { DRAFT_IS_NOT_SHOWN, SECRET_IS_NOT_SHOWN } from "@/lib/documents/schema";
import type { CaseDocument, CaseFile } from "@/lib/motions/queries";
import { DOCUMENT_STATUS, DOCUMENT_TYPE } from "@/lib/vocabulary";
import { CaseFormPage } from "../../../case-form-page";
import { openFor } from "../../../open-for";
import { publish, unpublish } from "./actions";

export const metadata: Metadata = { title: "Publicering av handling" };

type Props = { params: Promise<{ id: string; documentId: string }> };

export default async function PublicationPage({ params }: Props) {
  const { id, documentId } = await params;
  const page = `/motioner/${id}/handlingar/${documentId}/publicering`;
  const { actor, motion, typed } = await openFor("file documents", id, page);
  const document = motion.documents.find((one) => one.id === documentId);
  if (!document) notFound();
  const { publishedAt } = document;
  const warnings = publishedAt ? [] : warningsOf(await beforePublication(actor, id, documentId));
  const obstacle = publishedAt ? null : obstacleTo(document);
  return (
    <CaseFormPage
      title={publishedAt ? "Sluta visa handlingen för allmänheten" : "Visa handlingen för allmänheten"}
      motion={motion}
    >
      <div className="grid gap-6">
        <SummaryList
          rows={[
            { label: "Handling", value: document.title },
            { label: "Typ", value: DOCUMENT_TYPE[document.type] },
            { label: "Status", value: `${DOCUMENT_STATUS[document.status]} ${document.statusOn}` },
            { label: "Fil", value: document.fileName },
          ]}
        />
        {obstacle ? (
          <Notice tone="warning" title={obstacle} />
        ) : (
          <Form
            action={publishedAt ? unpublish : publish}
            initial={typed ?? undefined}
            hidden={{ motionId: motion.id, documentId, version: motion.version }}
            submitLabel={publishedAt ? "Sluta visa handlingen" : "Visa handlingen"}
            submitVariant={publishedAt ? "danger" : "primary"}
            cancelHref={`/motioner/${motion.id}#handlingar`}
          >
            {warnings.length > 0 && (
              <Notice tone="warning" title="Pröva filen innan den visas">
                {warnings.map((warning) => (
                  <p key={warning}>{warning}</p>
                ))}
              </Notice>
            )}
            <p>{whatHappens(motion, document)}</p>
          </Form>
        )}
      </div>
    </CaseFormPage>
  );
}

function obstacleTo({ status, secrecyProvision }: CaseDocument): string | null {
  if (status === "DRAFT") return DRAFT_IS_NOT_SHOWN;
  return secrecyProvision ? SECRET_IS_NOT_SHOWN : null;
}

function warningsOf({ privateData, holdsMore }: Awaited<ReturnType<typeof beforePublication>>): string[] {
  const found = privateData?.join(", ");
  return [
    ...(found ? [`I texten finns ${found}. Får de visas för alla?`] : []),
    ...(privateData ? [] : ["Filens text kunde inte läsas, så personuppgifter i den är inte eftersökta."]),
    ...(holdsMore ? ["Filen är ett helt protokoll: också paragraferna om andra ärenden visas."] : []),
  ];
}

function whatHappens(motion: CaseFile, { publishedAt }: CaseDocument): string {
  if (publishedAt) {
    return "Handlingen försvinner från ärendets sida för den som inte är inloggad. Den som redan har hämtat filen har den kvar. Du kan visa handlingen igen.";
  }
  const shown =
    "Alla kan läsa och hämta filen, också utan konto. Kontrollera först att den inte innehåller sekretess eller personuppgifter som inte får publiceras. Du kan sluta visa handlingen igen.";
  return motion.publishedAt
    ? shown
    : `${shown} Ärendet självt visas inte för allmänheten ännu; handlingen visas först när ärendet gör det.`;
}
