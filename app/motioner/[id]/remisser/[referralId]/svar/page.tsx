import type { Metadata } from "next";
import { filledForm } from "@/lib/form-state";
import { CaseFormPage } from "../../../case-form-page";
import { answerValues } from "../../../item-values";
import { openReferral, type ReferralParams } from "../open-referral";
import { ClosedReferral, ReferralFacts } from "../referral-facts";
import { logAnswer } from "./actions";
import { AnswerForm } from "./form";

export const metadata: Metadata = { title: "Registrera remissvar" };

type Props = { params: Promise<ReferralParams> };

export default async function AnswerPage({ params }: Props) {
  const { motion, referral, answer: proposal, typed } = await openReferral(await params, "svar");
  // What the proposal said is not typed again.
  const initial = filledForm({ ...(proposal && answerValues(proposal)), status: "DECIDED" });
  return (
    <CaseFormPage title={`Remissvar från ${referral.body.name}`} motion={motion}>
      <ReferralFacts referral={referral} />
      {referral.closedOn ? (
        <ClosedReferral />
      ) : (
        <AnswerForm
          action={logAnswer}
          motion={motion}
          referral={referral}
          initial={typed ?? initial}
          papers={proposal ? motion.documents.filter((one) => one.minutesItemId === proposal.id) : []}
        />
      )}
    </CaseFormPage>
  );
}
