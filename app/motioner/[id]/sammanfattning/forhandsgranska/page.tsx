import type { Metadata } from "next";
import { Button } from "@/components/button";
import { Page } from "@/components/page";
import { SummaryView } from "@/components/summary-view";
import { openDraft } from "../open-draft";

export const metadata: Metadata = { title: "Förhandsgranskning av beslutssammanfattning" };

type Props = { params: Promise<{ id: string }> };

export default async function PreviewPage({ params }: Props) {
  const { id } = await params;
  const path = `/motioner/${id}/sammanfattning`;
  const { draft } = await openDraft(id, `${path}/forhandsgranska`);
  return (
    <Page
      title="Utkast till beslutssammanfattning"
      back={{ href: path, label: "Redigera utkastet" }}
      actions={
        <>
          <Button href={`${path}/word`}>Ladda ner Word</Button>
          <Button href={`${path}/pdf`}>Ladda ner PDF</Button>
        </>
      }
    >
      <SummaryView tree={draft.tree} sources />
    </Page>
  );
}
