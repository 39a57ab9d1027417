import type { Metadata } from "next";
import { CheckboxGroup } from "@/components/form/choices";
import { DateField, TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import { Section } from "@/components/section";
import { today } from "@/lib/dates";
import { suggestedRecipients } from "@/lib/dispatch/suggestions";
import { filledForm } from "@/lib/form-state";
import type { CaseFile } from "@/lib/motions/queries";
import { settlingIn } from "../after-decision";
import { CaseFormPage } from "../case-form-page";
import { openFor } from "../open-for";
import { chooseRecipients, tickOff } from "./actions";

export const metadata: Metadata = { title: "Expediera beslutet" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ sparat?: string }> };

const SAVED: Record<string, string> = {
  bockat: "Avbockningen är sparad",
  lista: "Sändlistan är sparad",
};

export default async function DispatchPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { motion } = await openFor("record decisions", id, `/motioner/${id}/expediering`);
  const saved = SAVED[(await searchParams).sparat ?? ""];
  const hindrance = hindranceTo(motion);
  return (
    <CaseFormPage title="Expediera beslutet" motion={motion}>
      {saved && (
        <div role="status" className="mb-6">
          <Notice tone="good" title={saved}>
            {motion.phase === "DISPATCHED" && <p>Beslutet är expedierat till alla på listan.</p>}
          </Notice>
        </div>
      )}
      {hindrance ? (
        <Notice tone="info" title={hindrance} />
      ) : (
        <>
          {motion.dispatches.length > 0 && <TickForm motion={motion} />}
          <Section id="mottagare" title="Mottagare">
            <RecipientsForm motion={motion} />
          </Section>
        </>
      )}
    </CaseFormPage>
  );
}

function hindranceTo(motion: CaseFile): string | null {
  if (motion.phase === "CLOSED") return "Ärendet är avslutat, och sändlistan kan inte ändras.";
  if (settlingIn(motion)) return null;
  return motion.open
    ? "Fullmäktige har inte avgjort motionen. Det finns inget beslut att expediera."
    : "Motionen är återtagen. Det finns inget beslut att expediera.";
}

function TickForm({ motion }: { motion: CaseFile }) {
  const { id, version, dispatches } = motion;
  const day = today().toString();
  return (
    <Form
      // Made anew after each save, so that the boxes show what is stored.
      key={version}
      action={tickOff}
      initial={filledForm({
        sent: dispatches.filter(({ sentOn }) => sentOn).map((line) => line.id),
        sentOn: day,
      })}
      hidden={{ motionId: id, version }}
      submitLabel="Spara avbockningen"
      cancelHref={`/motioner/${id}`}
    >
      <CheckboxGroup
        name="sent"
        label="Beslutet är skickat till"
        hint="Markera dem som har fått beslutet. Tar du bort en markering ångras den; historiken visar båda."
        options={dispatches.map(({ id: value, recipient, sentOn, sentByName }) => ({
          value,
          label: recipient,
          hint: sentOn && `Skickat ${sentOn}${sentByName ? ` av ${sentByName}` : ""}`,
        }))}
      />
      <DateField
        name="sentOn"
        label="Skickat"
        hint="Gäller dem du markerar nu."
        min={settlingIn(motion)?.heldOn?.toString()}
        max={day}
      />
    </Form>
  );
}

function RecipientsForm({ motion }: { motion: CaseFile }) {
  const { id, version, dispatches } = motion;
  const suggestions = suggestedRecipients(motion);
  return (
    <Form
      key={version}
      action={chooseRecipients}
      initial={filledForm({ recipients: dispatches.map(({ recipient }) => recipient).join("\n") })}
      hidden={{ motionId: id, version }}
      submitLabel="Spara mottagarna"
    >
      {suggestions.length > 0 && (
        <CheckboxGroup
          name="suggested"
          label="Förslag"
          hint="Motionärerna, organ som har svarat på remissen och organ som har fått uppdrag."
          optional
          options={suggestions.map((recipient) => ({ value: recipient, label: recipient }))}
        />
      )}
      <TextArea
        name="recipients"
        label="Sändlista"
        hint="En mottagare per rad. Ta bort en rad för att ta bort mottagaren."
        optional
      />
    </Form>
  );
}
