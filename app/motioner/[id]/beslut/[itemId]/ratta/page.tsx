import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { filledForm } from "@/lib/form-state";
import { currentBodies } from "../../../../registers";
import { CaseFormPage } from "../../../case-form-page";
import { CorrectionReason } from "../../../correction-reason";
import { decisionValues } from "../../../item-values";
import { openFor } from "../../../open-for";
import { decisionsIn } from "../../../round";
import { DecisionForm } from "../../nytt/form";
import { correctDecision } from "./actions";

export const metadata: Metadata = { title: "Rätta beslutet" };

type Props = {
  params: Promise<{ id: string; itemId: string }>;
  /** The reason, where a page that leads here knows it. */
  searchParams: Promise<{ skal?: string | string[] }>;
};

export default async function CorrectDecisionPage({ params, searchParams }: Props) {
  const { id, itemId } = await params;
  const page = `/motioner/${id}/beslut/${itemId}/ratta`;
  const { motion, typed } = await openFor("record decisions", id, page);
  const item = decisionsIn(motion).find((one) => one.id === itemId);
  if (!item) notFound();
  const correctionReason = (await searchParams).skal;
  return (
    <CaseFormPage title={`Rätta beslutet i ${item.body.name}`} motion={motion}>
      <DecisionForm
        action={correctDecision}
        initial={typed ?? filledForm({ ...decisionValues(item), correctionReason })}
        hidden={{ motionId: id, itemId, version: motion.version }}
        submitLabel="Spara rättelsen"
        motion={motion}
        bodies={await currentBodies()}
        withAssignments={false}
      >
        <CorrectionReason />
      </DecisionForm>
    </CaseFormPage>
  );
}
