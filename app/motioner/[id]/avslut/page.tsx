import type { Metadata } from "next";
import { DateField, TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import { longDate, today } from "@/lib/dates";
import { filledForm } from "@/lib/form-state";
import { closingWords } from "@/lib/milestones/words";
import { closingIn, endIn } from "../after-decision";
import { CaseFormPage } from "../case-form-page";
import { openFor } from "../open-for";
import { closeCase } from "./actions";

export const metadata: Metadata = { title: "Avsluta ärendet" };

type Props = { params: Promise<{ id: string }> };

export default async function ClosingPage({ params }: Props) {
  const { id } = await params;
  const { motion, typed } = await openFor("record decisions", id, `/motioner/${id}/avslut`);
  const day = today();
  const { missing, from } = closingIn(motion, day);
  const end = endIn(motion);
  if (motion.phase === "CLOSED" || !end.settlement) {
    return (
      <CaseFormPage title="Avsluta ärendet" motion={motion}>
        <Notice
          tone="info"
          title={end.settlement ? "Ärendet är redan avslutat" : closingWords("NOT_SETTLED", end)}
        />
      </CaseFormPage>
    );
  }
  return (
    <CaseFormPage title="Avsluta ärendet" motion={motion}>
      <div className="mb-6">
        {missing.length > 0 ? (
          <Notice
            tone="warning"
            title={
              missing.includes("APPEAL_RUNNING") && from
                ? `Går att avsluta från ${longDate(from)}`
                : "Ärendet är inte klart att avsluta"
            }
          >
            <ul>
              {missing.map((one) => (
                <li key={one}>{closingWords(one, end)}</li>
              ))}
            </ul>
            <p>Det går att avsluta ändå, med ett skäl som sparas i ärendet.</p>
          </Notice>
        ) : (
          <Notice tone="good" title="Ärendet kan avslutas">
            <p>{end.settlement.outcome ? DONE : WITHDRAWN}</p>
          </Notice>
        )}
      </div>
      <Form
        action={closeCase}
        initial={typed ?? filledForm({ occurredOn: day.toString() })}
        hidden={{ motionId: motion.id, version: motion.version }}
        submitLabel={missing.length > 0 ? "Avsluta ändå" : "Avsluta ärendet"}
        cancelHref={`/motioner/${motion.id}`}
      >
        <DateField
          name="occurredOn"
          label="Avslutat"
          min={end.settlement.on.toString()}
          max={day.toString()}
        />
        <TextArea
          name="reason"
          label={missing.length > 0 ? "Varför avslutas ärendet ändå?" : "Anteckning"}
          optional={missing.length === 0}
          rows={3}
        />
      </Form>
    </CaseFormPage>
  );
}

const DONE = "Beslutet är expedierat och tiden för att överklaga har gått ut (KL 13:5).";
const WITHDRAWN = "Motionen är återtagen. Det finns inget beslut att expediera eller överklaga.";
