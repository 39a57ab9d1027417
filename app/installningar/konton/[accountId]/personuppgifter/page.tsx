import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireManager } from "@/app/installningar/require-manager";
import { PersonalSections } from "@/app/konto/uppgifter/sections";
import { Button } from "@/components/button";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { personalData } from "@/lib/personal-data/queries";

export const metadata: Metadata = { title: "Personuppgifter" };

const LIST = "/installningar/konton";

type Props = { params: Promise<{ accountId: string }> };

export default async function AccountDataPage({ params }: Props) {
  const { accountId } = await params;
  const account = `${LIST}/${accountId}`;
  const actor = await requireManager(`${account}/personuppgifter`);
  const data = await personalData(actor, accountId);
  if (!data) notFound();
  const mayForget = data.isClosed && !data.isPseudonymised;
  return (
    <Page
      title={`Personuppgifter: ${data.name}`}
      lead="Det som är lagrat om personen, för den som begär sina uppgifter (artikel 15 GDPR). Det som står i ärenden du inte får se är utelämnat."
      back={{ href: account, label: data.name }}
      actions={
        <>
          <Button href={`${account}/personuppgifter/fil?format=xlsx`}>Hämta som Excel</Button>
          <Button href={`${account}/personuppgifter/fil?format=json`}>Hämta som JSON</Button>
          {mayForget && <Button href={`${account}/pseudonymisering`}>Ta bort namn och adress …</Button>}
        </>
      }
    >
      {data.isPseudonymised && (
        <Notice tone="info" title="Namnet och e-postadressen är borttagna från kontot." />
      )}
      <PersonalSections sections={data.sections} />
    </Page>
  );
}
