import type { Metadata } from "next";
import { Button } from "@/components/button";
import { Page } from "@/components/page";
import { PaperView } from "@/components/paper-view";
import { openDraft } from "../open-paper";

export const metadata: Metadata = { title: "Förhandsgranskning av utkast" };

type Props = { params: Promise<{ id: string; paperId: string }> };

export default async function PreviewPage({ params }: Props) {
  const { paper, path, name } = await openDraft(params, "/forhandsgranska");
  const { tree, look } = paper;
  return (
    <Page
      title={`Utkast: ${name}`}
      back={{ href: path, label: "Redigera utkastet" }}
      actions={
        <>
          <Button href={`${path}/word`}>Ladda ner Word</Button>
          <Button href={`${path}/pdf`}>Ladda ner PDF</Button>
        </>
      }
    >
      <PaperView
        tree={tree}
        look={look}
        logoHref={look.logo ? `/installningar/utseende/logotyp?version=${look.version}` : undefined}
        sources
      />
    </Page>
  );
}
