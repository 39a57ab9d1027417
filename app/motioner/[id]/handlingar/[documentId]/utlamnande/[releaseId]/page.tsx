import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { releasesOf } from "@/lib/releases/queries";
import { CaseFormPage } from "../../../../case-form-page";
import { openDocument } from "../../open-document";
import { DecidedRelease } from "./decided";
import { DecisionForm } from "./decision-form";

export const metadata: Metadata = { title: "Prövning av en begäran" };

type Props = { params: Promise<{ id: string; documentId: string; releaseId: string }> };

export default async function ReleasePage({ params }: Props) {
  const { id, documentId, releaseId } = await params;
  const opened = await openDocument("release documents", id, documentId, `utlamnande/${releaseId}`);
  const { actor, motion, document, typed, href, hidden } = opened;
  const release = (await releasesOf(actor, id, documentId)).find((one) => one.id === releaseId);
  if (!release) notFound();
  const copies = motion.documents.filter((one) => one.id !== documentId && one.type === document.type);
  return (
    <CaseFormPage
      title={release.outcome ? "Beslut om utlämnande" : "Pröva om handlingen kan lämnas ut"}
      motion={motion}
    >
      {release.outcome ? (
        <DecidedRelease motion={motion} document={document} release={release} href={href} />
      ) : (
        <DecisionForm
          document={document}
          copies={copies}
          release={release}
          typed={typed}
          hidden={{ ...hidden, releaseId }}
          cancelHref={`${href}/diarium`}
        />
      )}
    </CaseFormPage>
  );
}
