import type { Metadata } from "next";
import { Notice } from "@/components/notice";
import { today } from "@/lib/dates";
import { filledForm } from "@/lib/form-state";
import { answerDates, type LastAnswer } from "@/lib/planning/queries";
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
  const { actor, motion, typed } = await openFor("refer motions", id, `/motioner/${id}/remisser/ny`);
  const out = new Set(motion.referrals.flatMap(({ body, closedOn }) => (closedOn ? [] : [body.id])));
  const bodies = (await currentBodies()).filter(({ kind }) => kind !== "COUNCIL");
  const inPlan = await answerDates(actor, id);
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
          bodies={bodies
            .filter((body) => !out.has(body.id))
            .map(({ id, name, kind }) => ({
              id,
              name,
              kind,
              inPlan: inPlan ? lastAnswer(inPlan.get(id)) : "",
            }))}
          alreadyOut={bodies.filter((body) => out.has(body.id)).map(({ name }) => name)}
        />
      ) : (
        <Notice tone="info" title="Motionen är avgjord och kan inte skickas på remiss." />
      )}
    </CaseFormPage>
  );
}

/** What the motion's plan leaves the body, as a sentence of the hint. */
function lastAnswer(answer: LastAnswer | undefined): string {
  if (!answer)
    return "Organet har inget sammanträde kvar som svaret hinner beslutas vid för att planen ska hålla.";
  const meeting = answer.meetingOn ? `, efter sammanträdet ${answer.meetingOn}` : "";
  return `Planen håller om svaret är inne ${answer.dueOn}${meeting}.`;
}
