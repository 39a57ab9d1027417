import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Button } from "@/components/button";
import { AcceptWarning } from "@/components/form/accept-warning";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import { SummaryList } from "@/components/summary-list";
import { DRAFT_IS_NOT_SHOWN, SECRET_IS_NOT_SHOWN } from "@/lib/documents/schema";
import { filledForm } from "@/lib/form-state";
import type { CaseDocument, CaseFile } from "@/lib/motions/queries";
import { beforePublication } from "@/lib/publication/queries";
import { DOCUMENT_STATUS, DOCUMENT_TYPE } from "@/lib/vocabulary";
import { CaseFormPage } from "../../../case-form-page";
import { documentHref } from "../../../document-links";
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
  const warnings = publishedAt ? [] : ((await beforePublication(actor, id, documentId)) ?? []);
  const obstacle = publishedAt ? null : obstacleTo(document);
  return (
    <CaseFormPage
      title={publishedAt ? "Sluta visa handlingen för allmänheten" : "Visa handlingen för allmänheten"}
      motion={motion}
    >
      <div className="grid gap-6">
        <SummaryList
          rows={[
            { label: "Handling", value: <a href={documentHref(id, documentId)}>{document.title}</a> },
            { label: "Typ", value: DOCUMENT_TYPE[document.type] },
            { label: "Status", value: `${DOCUMENT_STATUS[document.status]} ${document.statusOn}` },
            { label: "Fil", value: document.fileName },
          ]}
        />
        {obstacle && (
          <Notice tone="warning" title={obstacle}>
            {document.secrecyProvision && (
              <p>
                Har du prövat den och inget i den är hemligt:{" "}
                <a href={`${documentHref(id, documentId)}/sekretess`}>häv sekretessen</a> först.
              </p>
            )}
          </Notice>
        )}
        {!publishedAt && <Masking href={`${documentHref(id, documentId)}/maskning`} warnings={warnings} />}
        {!obstacle && (
          <Form
            action={publishedAt ? unpublish : publish}
            initial={typed ?? filledForm({ privateData: warnings.join(" ") })}
            hidden={{ motionId: motion.id, documentId, version: motion.version }}
            submitLabel={publishedAt ? "Sluta visa handlingen" : "Visa handlingen"}
            submitVariant={publishedAt ? "danger" : "primary"}
            cancelHref={`/motioner/${motion.id}#handlingar`}
          >
            <p>{whatHappens(motion, document)}</p>
            <AcceptWarning
              warned="privateData"
              name="privateSeen"
              label="Jag har prövat handlingen"
              hint="Den får visas för allmänheten som den är, med det som står ovan."
            />
          </Form>
        )}
      </div>
    </CaseFormPage>
  );
}

/** A copy without what may not be shown, beside the original. */
function Masking({ href, warnings }: { href: string; warnings: string[] }) {
  const offer = <Button href={href}>Gör en maskad kopia …</Button>;
  if (warnings.length === 0) return <div>{offer}</div>;
  return (
    <Notice tone="warning" title="Pröva handlingen innan den visas">
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      <p>
        Det som inte får visas kan du ta bort i en kopia och visa den i stället. Handlingen själv ändras inte.
      </p>
      <p>{offer}</p>
    </Notice>
  );
}

function obstacleTo({ status, secrecyProvision }: CaseDocument): string | null {
  if (status === "DRAFT") return DRAFT_IS_NOT_SHOWN;
  return secrecyProvision ? SECRET_IS_NOT_SHOWN : null;
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
