import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SummaryList } from "@/components/summary-list";
import { findToMask, survey } from "@/lib/masking/queries";
import { CaseFormPage } from "../../../case-form-page";
import { documentHref } from "../../../document-links";
import { openFor } from "../../../open-for";
import { Copies } from "./copies";
import { DocumentWords } from "./document-words";
import { MaskForm } from "./mask-form";
import { OwnCopyForm } from "./own-copy-form";
import { Outcome, Running } from "./run";

export const metadata: Metadata = { title: "Maskad kopia av handling" };

type Props = { params: Promise<{ id: string; documentId: string }> };

export default async function MaskingPage({ params }: Props) {
  const { id, documentId } = await params;
  const page = `/motioner/${id}/handlingar/${documentId}/maskning`;
  const { actor, motion, typed } = await openFor("file documents", id, page);
  const document = await findToMask(actor, id, documentId);
  if (!document) notFound();
  const { run } = document;
  const isRunning = run?.state === "RUNNING";
  return (
    <CaseFormPage title="Maskad kopia" motion={motion}>
      <div className="grid gap-8">
        <SummaryList
          rows={[
            { label: "Handling", value: <a href={documentHref(id, documentId)}>{document.title}</a> },
            { label: "Fil", value: document.fileName },
            { label: "Maskade kopior", value: <Copies motionId={id} copies={document.copies} /> },
          ]}
        />
        {isRunning ? <Running run={run} /> : run && <Outcome run={run} />}
        {!isRunning && <Forms {...{ motion, document, typed }} found={await survey(actor, document)} />}
      </div>
    </CaseFormPage>
  );
}

type FormsProps = {
  motion: { id: string; version: number };
  document: NonNullable<Awaited<ReturnType<typeof findToMask>>>;
  typed: Awaited<ReturnType<typeof openFor>>["typed"];
  found: Awaited<ReturnType<typeof survey>>;
};

function Forms({ motion, document, typed, found }: FormsProps) {
  const { pages, findings, problem } = found;
  const target = { motionId: motion.id, documentId: document.id, version: motion.version };
  return (
    <>
      <MaskForm
        target={target}
        typed={typed}
        findings={findings}
        problem={problem}
        mediaType={document.mediaType}
        isSecret={document.secrecyProvision !== null}
      />
      {pages.length > 0 && <DocumentWords pages={pages} />}
      <OwnCopyForm target={target} title={document.title} open={problem !== null} />
    </>
  );
}
