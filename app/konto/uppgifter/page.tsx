import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireSignedIn } from "@/app/submit";
import { Button } from "@/components/button";
import { Page } from "@/components/page";
import { personalData } from "@/lib/personal-data/queries";
import { PersonalSections } from "./sections";

export const metadata: Metadata = { title: "Dina uppgifter" };

const PATH = "/konto/uppgifter";

export default async function OwnDataPage() {
  const actor = await requireSignedIn(PATH);
  const data = await personalData(actor, actor.id);
  if (!data) notFound();
  return (
    <Page
      title="Dina uppgifter"
      lead="Allt som är lagrat om dig här, och varför (artikel 15 i dataskyddsförordningen, GDPR). Är något fel, vänd dig till den som sköter kontona."
      back={{ href: "/konto", label: "Mitt konto" }}
      actions={
        <>
          <Button href={`${PATH}/fil?format=xlsx`}>Hämta som Excel</Button>
          <Button href={`${PATH}/fil?format=json`}>Hämta som JSON</Button>
        </>
      }
    >
      <PersonalSections sections={data.sections} />
    </Page>
  );
}
