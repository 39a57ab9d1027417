import type { Metadata } from "next";
import { DateField, TextArea } from "@/components/form/fields";
import { today } from "@/lib/dates";
import { openReferral, type ReferralParams } from "../open-referral";
import { ReferralFormPage } from "../referral-form-page";
import { decline } from "./actions";

export const metadata: Metadata = { title: "Organet avstår från att svara" };

type Props = { params: Promise<ReferralParams> };

export default async function DeclinePage({ params }: Props) {
  const opened = await openReferral(await params, "avstar");
  const { body, sentOn } = opened.referral;
  const day = today().toString();
  return (
    <ReferralFormPage
      title={`${body.name} avstår från att svara`}
      opened={opened}
      action={decline}
      filled={{ declinedOn: day }}
      submitLabel="Avsluta remissen utan svar"
    >
      <DateField
        name="declinedOn"
        label="Meddelat"
        hint="Dagen då organet meddelade att det avstår."
        min={sentOn.toString()}
        max={day}
      />
      <TextArea
        name="reason"
        label="Skäl"
        hint="Organets skäl. Skriv ”inget skäl angivet” om det inte finns något."
      />
    </ReferralFormPage>
  );
}
