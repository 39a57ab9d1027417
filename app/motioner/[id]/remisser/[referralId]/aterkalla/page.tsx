import type { Metadata } from "next";
import { DateField, TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { today } from "@/lib/dates";
import { filledForm } from "@/lib/form-state";
import { CaseFormPage } from "../../../case-form-page";
import { openReferral, type ReferralParams } from "../open-referral";
import { ClosedReferral, ReferralFacts } from "../referral-facts";
import { withdraw } from "./actions";

export const metadata: Metadata = { title: "Återkalla remissen" };

type Props = { params: Promise<ReferralParams> };

export default async function WithdrawPage({ params }: Props) {
  const { motion, referral, typed } = await openReferral(await params, "aterkalla");
  const day = today().toString();
  return (
    <CaseFormPage title={`Återkalla remissen till ${referral.body.name}`} motion={motion}>
      <ReferralFacts referral={referral} />
      {referral.closedOn ? (
        <ClosedReferral />
      ) : (
        <Form
          action={withdraw}
          initial={typed ?? filledForm({ withdrawnOn: day })}
          hidden={{ motionId: motion.id, referralId: referral.id, version: motion.version }}
          submitLabel="Återkalla remissen"
          cancelHref={`/motioner/${motion.id}`}
        >
          <DateField
            name="withdrawnOn"
            label="Återkallad"
            hint="Dagen då organet fick veta att det inte behöver svara."
            min={referral.sentOn.toString()}
            max={day}
          />
          <TextArea
            name="reason"
            label="Skäl"
            hint="Remissen står kvar i ärendet som återkallad. Ångrar du dig öppnar du den igen med Rätta."
            rows={3}
          />
        </Form>
      )}
    </CaseFormPage>
  );
}
