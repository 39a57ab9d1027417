import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Button } from "@/components/button";
import { Page } from "@/components/page";
import { SecrecyStamp } from "@/components/secrecy-stamp";
import { SummaryList } from "@/components/summary-list";
import { type Actor, may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { dateAndTime, dayOf, longDate } from "@/lib/dates";
import { describeFile } from "@/lib/files/describe";
import { documentName } from "@/lib/journal/name";
import { type CaseDocument, getCase } from "@/lib/motions/queries";
import { releasesOf } from "@/lib/releases/queries";
import { documentSecrecy } from "@/lib/secrecy/queries";
import { DOCUMENT_STATUS, DOCUMENT_TYPE } from "@/lib/vocabulary";
import { documentHref } from "../../../document-links";
import { Releases } from "./releases";

export const metadata: Metadata = { title: "Handling i diariet" };

type Props = { params: Promise<{ id: string; documentId: string }> };

/** The register's entry of one document (OSL 5:2), and what can be done with it. */
export default async function EntryPage({ params }: Props) {
  const { id, documentId } = await params;
  const actor = await currentActor();
  const [file, secrecy, releases] = await Promise.all([
    getCase(actor, id),
    documentSecrecy(actor, id, documentId),
    releasesOf(actor, id, documentId),
  ]);
  const document = file?.documents.find((one) => one.id === documentId);
  if (!file || !document) notFound();
  const href = documentHref(id, documentId);
  const { secrecyProvision, secrecySetAt } = document;
  return (
    <Page
      title={document.title}
      width="text"
      lead={`${documentName(document)} i ärende ${file.registrationNumber}`}
      back={{ href: `/motioner/${id}/diarieblad`, label: "Diarieblad" }}
    >
      {secrecyProvision && (
        <div className="mb-6">
          <SecrecyStamp
            provision={secrecyProvision}
            on={secrecySetAt && dayOf(secrecySetAt).toString()}
            authority={file.authority.name}
          />
        </div>
      )}
      <SummaryList
        rows={[
          ...entryRows(document),
          {
            label: "Fil",
            value: (
              <>
                <a href={href}>{document.fileName}</a> ({describeFile(document)})
              </>
            ),
          },
          ...(secrecy?.secrecyProvision ? secrecyRows(secrecy) : []),
          ...(may(actor, "see unpublished cases")
            ? [{ label: "För allmänheten", value: document.publishedAt ? "Visas" : "Visas inte" }]
            : []),
        ]}
      />
      <Acts actor={actor} href={href} document={document} />
      {may(actor, "release documents") && <Releases href={href} releases={releases} />}
    </Page>
  );
}

function entryRows({ number, type, status, statusOn, registeredAt, correspondent }: CaseDocument) {
  return [
    { label: "Nummer", value: number ?? "Ett utkast har inget nummer (TF 2:12)" },
    { label: "Typ", value: DOCUMENT_TYPE[type] },
    { label: DOCUMENT_STATUS[status], value: longDate(statusOn) },
    ...(registeredAt ? [{ label: "Registrerad", value: dateAndTime(registeredAt) }] : []),
    { label: status === "RECEIVED" ? "Från" : "Till", value: correspondent },
  ];
}

const secrecyRows = (secrecy: NonNullable<Awaited<ReturnType<typeof documentSecrecy>>>) => [
  { label: "Skäl till sekretessen", value: secrecy.secrecyReason },
  {
    label: "Satt",
    value: [secrecy.secrecySetAt && dateAndTime(secrecy.secrecySetAt), secrecy.secrecySetBy]
      .filter(Boolean)
      .join(", "),
  },
  { label: "Andra läser i diariet", value: secrecy.openTitle ?? "Bara nummer och datum (OSL 5:2)" },
];

type ActsProps = { actor: Actor; href: string; document: CaseDocument };

function Acts({ actor, href, document }: ActsProps) {
  const files = may(actor, "file documents");
  const { status, publishedAt, secrecyProvision } = document;
  const acts = [
    { at: "upprattad", label: "Registrera som färdig …", allowed: files && status === "DRAFT" },
    {
      at: "sekretess",
      label: secrecyProvision ? "Ändra sekretess …" : "Sätt sekretess …",
      allowed: may(actor, "set secrecy"),
    },
    {
      at: "publicering",
      label: publishedAt ? "Sluta visa för allmänheten …" : "Visa för allmänheten …",
      allowed: files,
    },
    { at: "utlamnande", label: "Registrera en begäran …", allowed: may(actor, "release documents") },
  ].filter(({ allowed }) => allowed);
  if (acts.length === 0) return null;
  return (
    <nav aria-label="Handlingens åtgärder" className="mt-6 flex flex-wrap gap-3">
      {acts.map(({ at, label }) => (
        <Button key={at} href={`${href}/${at}`}>
          {label}
        </Button>
      ))}
    </nav>
  );
}
