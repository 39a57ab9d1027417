import type { Metadata } from "next";
import { CheckboxGroup, RadioGroup } from "@/components/form/choices";
import { DateField, TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { OverrideField } from "@/components/form/override-field";
import { Notice } from "@/components/notice";
import { longDate, today } from "@/lib/dates";
import { filledForm } from "@/lib/form-state";
import type { MilestoneInput } from "@/lib/milestones/schema";
import type { CaseFile } from "@/lib/motions/queries";
import { attribution, MILESTONE } from "@/lib/vocabulary";
import { CaseFormPage } from "../../case-form-page";
import { openFor } from "../../open-for";
import { recordMilestone } from "./actions";

export const metadata: Metadata = { title: "Registrera händelse" };

type Kind = MilestoneInput["kind"];
type Props = { params: Promise<{ id: string }> };

export default async function MilestonePage({ params }: Props) {
  const { id } = await params;
  const { motion, typed } = await openFor("record decisions", id, `/motioner/${id}/handelser/ny`);
  const kinds = possible(motion);
  return (
    <CaseFormPage title="Registrera händelse" motion={motion}>
      {kinds.length === 0 ? (
        <Notice tone="info" title="Motionen är avgjord">
          <p>
            Det som återstår är att <a href={`/motioner/${id}/expediering`}>expediera beslutet</a> och att{" "}
            <a href={`/motioner/${id}/avslut`}>avsluta ärendet</a>.
          </p>
        </Notice>
      ) : (
        <MilestoneForm motion={motion} kinds={kinds} typed={typed} />
      )}
    </CaseFormPage>
  );
}

type FormProps = { motion: CaseFile; kinds: Kind[]; typed: Awaited<ReturnType<typeof openFor>>["typed"] };

function MilestoneForm({ motion, kinds, typed }: FormProps) {
  const day = today().toString();
  return (
    <Form
      action={recordMilestone}
      initial={typed ?? filledForm({ occurredOn: day })}
      hidden={{ motionId: motion.id, version: motion.version }}
      submitLabel="Registrera händelsen"
      cancelHref={`/motioner/${motion.id}`}
    >
      <RadioGroup
        name="kind"
        label="Vad har hänt?"
        hint="Beslut under en paragraf registreras för sig, som beslut eller remissvar."
        options={kinds.map((value) => ({ value, label: MILESTONE[value], hint: hintFor(value, motion) }))}
      />
      {kinds.includes("WITHDRAWN") && (
        <div className="if-withdrawn">
          <CheckboxGroup
            name="withdrawnBy"
            label="Vem har återtagit motionen?"
            hint="Motionen är återtagen först när alla som har skrivit under har återtagit den."
            options={motion.movers.map((mover, index) => ({
              value: String(index + 1),
              label: attribution(mover),
            }))}
          />
        </div>
      )}
      <DateField name="occurredOn" label="Datum" max={day} />
      <TextArea name="note" label="Anteckning" optional rows={3} />
      <OverrideField />
    </Form>
  );
}

function hintFor(kind: Kind, { deadlineOn }: CaseFile): string | undefined {
  if (kind === "WITHDRAWN") {
    return "Alla som har skrivit under måste återta den, innan fullmäktige beslutar (arbetsordningen).";
  }
  if (kind !== "REPORTED") return undefined;
  return `Att motionen inte hinner beredas inom ett år, och vad som har kommit fram. Datumet är dagen för fullmäktiges sammanträde, senast ${longDate(deadlineOn)} (KL 5:35).`;
}

/** What can still happen to the motion. */
function possible({ raisedOn, open }: CaseFile): Kind[] {
  const raised: Kind[] = raisedOn ? [] : ["RAISED"];
  return open ? [...raised, "ASSIGNED", "REPORT_READY", "SUMMONED", "REPORTED", "WITHDRAWN"] : raised;
}
