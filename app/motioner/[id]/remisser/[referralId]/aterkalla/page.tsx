import type { Metadata } from "next";
import { DateField, TextArea } from "@/components/form/fields";
import { today } from "@/lib/dates";
import { openReferral, type ReferralParams } from "../open-referral";
import { ReferralFormPage } from "../referral-form-page";
import { withdraw } from "./actions";

export const metadata: Metadata = { title: "Återkalla remissen" };

type Props = { params: Promise<ReferralParams> };

export default async function WithdrawPage({ params }: Props) {
  const opened = await openReferral(await params, "aterkalla");
  const { body, sentOn } = opened.referral;
  const day = today().toString();
  return (
    <ReferralFormPage
      title={`Återkalla remissen till ${body.name}`}
      opened={opened}
      action={withdraw}
      filled={{ withdrawnOn: day }}
      submitLabel="Återkalla remissen"
    >
      <DateField
        name="withdrawnOn"
        label="Återkallad"
        hint="Dagen då organet fick veta att det inte behöver svara."
        min={sentOn.toString()}
        max={day}
      />
      <TextArea
        name="reason"
        label="Skäl"
        hint="Remissen står kvar i ärendet som återkallad. Ångrar du dig öppnar du den igen med Rätta remissen."
        rows={3}
      />
    </ReferralFormPage>
  );
}
