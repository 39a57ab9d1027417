import type { Metadata } from "next";
import { Notice } from "@/components/notice";
import { today } from "@/lib/dates";
import { filledForm } from "@/lib/form-state";
import { suggestedDue } from "@/lib/referrals/suggestion";
import { currentBodies } from "../../../registers";
import { CaseFormPage } from "../../case-form-page";
import { openFor } from "../../open-for";
import { ReferForm } from "./form";

export const metadata: Metadata = { title: "Skicka på remiss" };

const QUESTION =
  "Ta ställning till motionens att-satser. Beskriv vad ett bifall skulle innebära för verksamheten och ekonomin, och vad som redan görs.";

type Props = { params: Promise<{ id: string }> };

export default async function ReferPage({ params }: Props) {
  const { id } = await params;
  const { motion, typed } = await openFor("refer motions", id, `/motioner/${id}/remisser/ny`);
  const out = new Set(motion.referrals.flatMap(({ body, closedOn }) => (closedOn ? [] : [body.id])));
  const bodies = (await currentBodies()).filter(({ kind }) => kind !== "COUNCIL");
  const due = suggestedDue(today(), motion.deadlineOn);
  const initial = filledForm({
    sentOn: today().toString(),
    dueOn: due.dueOn.toString(),
    question: QUESTION,
  });
  return (
    <CaseFormPage title="Skicka på remiss" motion={motion}>
      {motion.open ? (
        <ReferForm
          motion={motion}
          initial={typed ?? initial}
          because={due.because}
          bodies={bodies.filter((body) => !out.has(body.id))}
          alreadyOut={bodies.filter((body) => out.has(body.id)).map(({ name }) => name)}
        />
      ) : (
        <Notice tone="info" title="Motionen är avgjord och kan inte skickas på remiss." />
      )}
    </CaseFormPage>
  );
}
