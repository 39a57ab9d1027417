import type { Metadata } from "next";
import { DateField, TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { today } from "@/lib/dates";
import { filledForm } from "@/lib/form-state";
import { CaseFormPage } from "../../../case-form-page";
import { openReferral, type ReferralParams } from "../open-referral";
import { ClosedReferral, ReferralFacts } from "../referral-facts";
import { decline } from "./actions";

export const metadata: Metadata = { title: "Organet avstår från att svara" };

type Props = { params: Promise<ReferralParams> };

export default async function DeclinePage({ params }: Props) {
  const { motion, referral, typed } = await openReferral(await params, "avstar");
  const day = today().toString();
  return (
    <CaseFormPage title={`${referral.body.name} avstår från att svara`} motion={motion}>
      <ReferralFacts referral={referral} />
      {referral.closedOn ? (
        <ClosedReferral />
      ) : (
        <Form
          action={decline}
          initial={typed ?? filledForm({ declinedOn: day })}
          hidden={{ motionId: motion.id, referralId: referral.id, version: motion.version }}
          submitLabel="Avsluta remissen utan svar"
          cancelHref={`/motioner/${motion.id}`}
        >
          <DateField
            name="declinedOn"
            label="Meddelat"
            hint="Dagen då organet meddelade att det avstår."
            min={referral.sentOn.toString()}
            max={day}
          />
          <TextArea
            name="reason"
            label="Skäl"
            hint="Organets skäl. Skriv ”inget skäl angivet” om det inte finns något."
          />
        </Form>
      )}
    </CaseFormPage>
  );
}
