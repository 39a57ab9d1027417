import type { Metadata } from "next";
import { searchOf, type WithBasis } from "@/app/inkorg/delar/address";
import { BasisNotice, basisFor } from "@/app/inkorg/delar/basis";
import { filledForm } from "@/lib/form-state";
import { decisionPrefill } from "@/lib/prefill/decision";
import { currentBodies } from "../../../registers";
import { CaseFormPage } from "../../case-form-page";
import { openFor } from "../../open-for";
import { recordDecision } from "./actions";
import { DecisionForm } from "./form";

export const metadata: Metadata = { title: "Registrera beslut" };

type Props = { params: Promise<{ id: string }>; searchParams: WithBasis };

export default async function DecisionPage({ params, searchParams }: Props) {
  const [{ id }, { underlag }] = await Promise.all([params, searchParams]);
  const page = `/motioner/${id}/beslut/nytt${searchOf(underlag)}`;
  const { actor, motion, typed } = await openFor("record decisions", id, page);
  const bodies = await currentBodies();
  const { clauses } = motion;
  const basis = await basisFor(actor, underlag, (part) => decisionPrefill(part, { clauses, bodies }));
  return (
    <CaseFormPage title="Registrera beslut" motion={motion} basis={basis}>
      {basis && <BasisNotice basis={basis} />}
      <DecisionForm
        action={recordDecision}
        initial={typed ?? filledForm(basis?.values ?? {})}
        hidden={{ motionId: motion.id, version: motion.version }}
        submitLabel="Registrera beslutet"
        basis={basis}
        motion={motion}
        bodies={bodies}
      />
    </CaseFormPage>
  );
}
