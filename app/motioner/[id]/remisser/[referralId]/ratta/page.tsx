import type { Metadata } from "next";
import { CheckboxField } from "@/components/form/choices";
import { DateField, TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { today } from "@/lib/dates";
import { filledForm } from "@/lib/form-state";
import type { CaseReferral } from "@/lib/motions/queries";
import { asOption, currentBodies } from "../../../../registers";
import { CaseFormPage } from "../../../case-form-page";
import { CorrectionReason } from "../../../correction-reason";
import { openReferral, type ReferralParams } from "../open-referral";
import { correct } from "./actions";

export const metadata: Metadata = { title: "Rätta remissen" };

type Props = { params: Promise<ReferralParams> };

export default async function CorrectReferralPage({ params }: Props) {
  const { motion, referral, answer, typed } = await openReferral(await params, "ratta");
  const { id, body, question, sentOn, dueOn, declinedOn, withdrawnOn } = referral;
  const bodies = (await currentBodies()).filter((one) => one.kind !== "COUNCIL" && one.id !== body.id);
  const values = { bodyId: body.id, sentOn: String(sentOn), dueOn: String(dueOn), question };
  return (
    <CaseFormPage title={`Rätta remissen till ${body.name}`} motion={motion}>
      <Form
        action={correct}
        initial={typed ?? filledForm(values)}
        hidden={{ motionId: motion.id, referralId: id, version: motion.version }}
        submitLabel="Spara rättelsen"
        cancelHref={`/motioner/${motion.id}`}
      >
        <SelectField
          name="bodyId"
          label="Organ"
          hint={answer && "Svaret följer med till det andra organet."}
          options={[body, ...bodies].map(asOption)}
        />
        <div className="field-row">
          <DateField name="sentOn" label="Skickad" max={today().toString()} />
          <DateField
            name="dueOn"
            label="Sista svarsdag"
            hint="Får organet mer tid? Då är det en förlängning, inte en rättelse."
          />
        </div>
        <TextArea name="question" label="Vad ska organet svara på?" />
        {(declinedOn || withdrawnOn) && (
          <CheckboxField name="reopened" label="Öppna remissen igen" hint={whyReopen(referral)} />
        )}
        <CorrectionReason />
      </Form>
    </CaseFormPage>
  );
}

const whyReopen = ({ declinedOn, withdrawnOn }: CaseReferral): string =>
  withdrawnOn
    ? `Om det var fel att remissen återkallades ${withdrawnOn}.`
    : `Om det var fel att organet avstod ${declinedOn}.`;
