import type { Metadata } from "next";
import { searchOf, type WithBasis } from "@/app/inkorg/delar/address";
import { BasisNotice, basisFor } from "@/app/inkorg/delar/basis";
import { filledForm } from "@/lib/form-state";
import { answerPrefill } from "@/lib/prefill/answer";
import { CaseFormPage } from "../../../case-form-page";
import { answerValues } from "../../../item-values";
import { openReferral, type ReferralParams } from "../open-referral";
import { ClosedReferral, ReferralFacts } from "../referral-facts";
import { logAnswer } from "./actions";
import { AnswerForm } from "./form";
import { waitingReply } from "./waiting-reply";

export const metadata: Metadata = { title: "Registrera remissvar" };

/** `inkommet`: an answer that the body has sent in itself. */
type Search = WithBasis & Promise<{ inkommet?: string }>;
type Props = { params: Promise<ReferralParams>; searchParams: Search };

export default async function AnswerPage({ params, searchParams }: Props) {
  const { underlag, inkommet } = await searchParams;
  const search = typeof inkommet === "string" ? `?inkommet=${inkommet}` : searchOf(underlag);
  const opened = await openReferral(await params, "svar", search);
  const { actor, motion, referral, answer: proposal, typed } = opened;
  const basis = await basisFor(actor, underlag, (part) => answerPrefill(part, motion.clauses));
  const reply = typeof inkommet === "string" ? await waitingReply(actor, inkommet, referral.id) : null;
  // What the proposal said is not typed again.
  const initial = filledForm({
    ...(proposal && answerValues(proposal)),
    status: "DECIDED",
    ...basis?.values,
    ...reply?.content,
  });
  return (
    <CaseFormPage title={`Remissvar från ${referral.body.name}`} motion={motion} basis={basis}>
      {basis && <BasisNotice basis={basis} body={referral.body} />}
      <ReferralFacts referral={referral} />
      {referral.closedOn ? (
        <ClosedReferral />
      ) : (
        <AnswerForm
          action={logAnswer}
          motion={motion}
          referral={referral}
          initial={typed ?? initial}
          basis={basis}
          reply={reply}
          papers={proposal ? motion.documents.filter((one) => one.minutesItemId === proposal.id) : []}
        />
      )}
    </CaseFormPage>
  );
}
