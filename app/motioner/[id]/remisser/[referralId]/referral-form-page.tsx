import type { ReactNode } from "react";
import { Form } from "@/components/form/form";
import { type FormState, filledForm } from "@/lib/form-state";
import { CaseFormPage } from "../../case-form-page";
import type { openReferral } from "./open-referral";
import { ClosedReferral, ReferralFacts } from "./referral-facts";

type Props = {
  title: string;
  opened: Awaited<ReturnType<typeof openReferral>>;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** What the fields hold before anybody has typed. */
  filled?: Record<string, string>;
  submitLabel: string;
  children: ReactNode;
};

/** A short form about a referral that is open, under what was asked. */
export function ReferralFormPage({ title, opened, action, filled = {}, submitLabel, children }: Props) {
  const { motion, referral, typed } = opened;
  return (
    <CaseFormPage title={title} motion={motion}>
      <ReferralFacts referral={referral} />
      {referral.closedOn ? (
        <ClosedReferral />
      ) : (
        <Form
          action={action}
          initial={typed ?? filledForm(filled)}
          hidden={{ motionId: motion.id, referralId: referral.id, version: motion.version }}
          submitLabel={submitLabel}
          cancelHref={`/motioner/${motion.id}`}
        >
          {children}
        </Form>
      )}
    </CaseFormPage>
  );
}
