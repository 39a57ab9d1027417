import type { Metadata } from "next";
import { DateField, TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { OverrideField } from "@/components/form/override-field";
import { longDate } from "@/lib/dates";
import { CaseFormPage } from "../../../case-form-page";
import { openReferral, type ReferralParams } from "../open-referral";
import { ClosedReferral, ReferralFacts } from "../referral-facts";
import { extend } from "./actions";

export const metadata: Metadata = { title: "Förläng svarstiden" };

type Props = { params: Promise<ReferralParams> };

export default async function ExtendPage({ params }: Props) {
  const { motion, referral, typed } = await openReferral(await params, "forlang");
  return (
    <CaseFormPage title={`Förläng svarstiden för ${referral.body.name}`} motion={motion}>
      <ReferralFacts referral={referral} />
      {referral.closedOn ? (
        <ClosedReferral />
      ) : (
        <Form
          action={extend}
          initial={typed ?? undefined}
          hidden={{ motionId: motion.id, referralId: referral.id, version: motion.version }}
          submitLabel="Förläng svarstiden"
          cancelHref={`/motioner/${motion.id}`}
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
        </Form>
      )}
    </CaseFormPage>
  );
}
