import type { Metadata } from "next";
import { emptyForm } from "@/lib/form-state";
import { currentBodies } from "../../../registers";
import { CaseFormPage } from "../../case-form-page";
import { openFor } from "../../open-for";
import { recordDecision } from "./actions";
import { DecisionForm } from "./form";

export const metadata: Metadata = { title: "Registrera beslut" };

type Props = { params: Promise<{ id: string }> };

export default async function DecisionPage({ params }: Props) {
  const { id } = await params;
  const { motion, typed } = await openFor("record decisions", id, `/motioner/${id}/beslut/nytt`);
  return (
    <CaseFormPage title="Registrera beslut" motion={motion}>
      <DecisionForm
        action={recordDecision}
        initial={typed ?? emptyForm}
        hidden={{ motionId: motion.id, version: motion.version }}
        submitLabel="Registrera beslutet"
        motion={motion}
        bodies={await currentBodies()}
      />
    </CaseFormPage>
  );
}
