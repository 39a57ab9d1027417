import type { Metadata } from "next";
import { DateField, TextArea } from "@/components/form/fields";
import { OverrideField } from "@/components/form/override-field";
import { longDate } from "@/lib/dates";
import { openReferral, type ReferralParams } from "../open-referral";
import { ReferralFormPage } from "../referral-form-page";
import { extend } from "./actions";

export const metadata: Metadata = { title: "Förläng svarstiden" };

type Props = { params: Promise<ReferralParams> };

export default async function ExtendPage({ params }: Props) {
  const opened = await openReferral(await params, "forlang");
  const { motion, referral } = opened;
  return (
    <ReferralFormPage
      title={`Förläng svarstiden för ${referral.body.name}`}
      opened={opened}
      action={extend}
      submitLabel="Förläng svarstiden"
    >
      <DateField
        name="dueOn"
        label="Ny sista svarsdag"
        hint={`Fullmäktige ska om möjligt besluta senast ${longDate(motion.deadlineOn)} (KL 5:35).`}
        min={referral.dueOn.add({ days: 1 }).toString()}
      />
      <TextArea
        name="reason"
        label="Skäl"
        hint="Varför organet behöver mer tid. Den gamla dagen och skälet står kvar i ärendet."
        rows={3}
      />
      <OverrideField />
    </ReferralFormPage>
  );
}
