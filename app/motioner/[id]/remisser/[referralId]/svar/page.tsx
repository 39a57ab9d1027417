import type { Metadata } from "next";
import { writeNotes, writePeople } from "@/lib/attributions";
import { type FormState, filledForm } from "@/lib/form-state";
import type { CaseItem } from "@/lib/motions/queries";
import { CaseFormPage } from "../../../case-form-page";
import { openReferral, type ReferralParams } from "../open-referral";
import { ClosedReferral, ReferralFacts } from "../referral-facts";
import { AnswerForm } from "./form";

export const metadata: Metadata = { title: "Registrera remissvar" };

type Props = { params: Promise<ReferralParams> };

export default async function AnswerPage({ params }: Props) {
  const { motion, referral, proposal, typed } = await openReferral(await params, "svar");
  const papers = motion.documents.filter((document) => document.minutesItemId === proposal?.id);
  return (
    <CaseFormPage title={`Remissvar från ${referral.body.name}`} motion={motion}>
      <ReferralFacts referral={referral} />
      {referral.closedOn ? (
        <ClosedReferral />
      ) : (
        <AnswerForm
          motion={motion}
          referral={referral}
          initial={typed ?? fromProposal(proposal)}
          papers={proposal ? papers.map(({ title }) => title) : []}
        />
      )}
    </CaseFormPage>
  );
}

/** What the proposal said is not typed again. */
function fromProposal(proposal: CaseItem | undefined): FormState {
  const noted = (kind: CaseItem["notes"][number]["kind"]) =>
    writeNotes((proposal?.notes ?? []).filter((note) => note.kind === kind));
  return filledForm({
    status: "DECIDED",
    ...(proposal && {
      registrationNumber: proposal.registrationNumber,
      reportDatedOn: proposal.reportDatedOn?.toString(),
      decisionText: proposal.decisionText,
      summary: proposal.summary,
      stance: proposal.stance,
      speakers: writePeople(proposal.speakers),
      proposals: writeNotes(proposal.proposals),
      protocolNotes: noted("PROTOCOL_NOTE"),
      separateStatements: noted("SEPARATE_STATEMENT"),
      reservations: noted("RESERVATION"),
      dispatchTo: proposal.dispatchTo.join("\n"),
    }),
  });
}
