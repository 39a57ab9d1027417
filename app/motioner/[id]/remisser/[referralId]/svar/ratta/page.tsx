import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { filledForm } from "@/lib/form-state";
import { CaseFormPage } from "../../../../case-form-page";
import { answerValues } from "../../../../item-values";
import { openReferral, type ReferralParams } from "../../open-referral";
import { AnswerForm } from "../form";
import { correctAnswer } from "./actions";

export const metadata: Metadata = { title: "Rätta remissvaret" };

type Props = { params: Promise<ReferralParams> };

export default async function CorrectAnswerPage({ params }: Props) {
  const { motion, referral, answer, typed } = await openReferral(await params, "svar/ratta");
  return (
    <CaseFormPage title={`Rätta remissvaret från ${referral.body.name}`} motion={motion}>
      {answer?.status === "DECIDED" ? (
        <AnswerForm
          action={correctAnswer}
          motion={motion}
          referral={referral}
          initial={typed ?? filledForm(answerValues(answer))}
          papers={motion.documents.filter(({ minutesItemId }) => minutesItemId === answer.id)}
          correcting
        />
      ) : (
        <EmptyState
          title="Det finns inget beslutat svar att rätta"
          action={{ href: `/motioner/${motion.id}/remisser/${referral.id}/svar`, label: "Logga svar" }}
        />
      )}
    </CaseFormPage>
  );
}
