import type { Metadata } from "next";
import { CheckboxGroup } from "@/components/form/choices";
import { enclosable } from "@/lib/enclosures/queries";
import { openReferral, type ReferralParams } from "../open-referral";
import { ReferralFormPage } from "../referral-form-page";
import { encloseDocuments } from "./actions";

export const metadata: Metadata = { title: "Handlingar som följer med remissen" };

type Props = { params: Promise<ReferralParams> };

export default async function EnclosuresPage({ params }: Props) {
  const opened = await openReferral(await params, "medskickat");
  const documents = await enclosable(opened.actor, opened.referral.id);
  return (
    <ReferralFormPage
      title={`Handlingar som följer med remissen till ${opened.referral.body.name}`}
      opened={opened}
      action={encloseDocuments}
      submitLabel="Spara vilka som följer med"
    >
      <p>
        Motionen och remissmissivet följer alltid med. Den som svarar genom en länk, eller som organets
        handläggare, ser dem och det du väljer här, även i ett ärende som inte är publicerat.
      </p>
      {documents.length === 0 ? (
        <p>Ärendet har inga andra handlingar att skicka med. Utkast och sekretessbelagda kan inte väljas.</p>
      ) : (
        <CheckboxGroup
          name="documents"
          label="Följer också med"
          hint="Utkast och handlingar med sekretess kan inte väljas."
          optional
          options={documents.map(({ id, title, statusOn }) => ({
            value: id,
            label: title,
            hint: statusOn.toString(),
          }))}
          defaultValues={documents.filter(({ isEnclosed }) => isEnclosed).map(({ id }) => id)}
        />
      )}
    </ReferralFormPage>
  );
}
