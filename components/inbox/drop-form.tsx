"use client";

import { type DragEvent, type SubmitEvent, useActionState, useRef, useState } from "react";
import { ErrorSummary } from "@/components/form/error-summary";
import { describedBy, Field } from "@/components/form/field";
import { fieldId } from "@/components/form/field-state";
import { useLeaveWarning } from "@/components/form/leave-warning";
import { SubmitButton } from "@/components/form/submit-button";
import { type Chosen, chosenFile, droppedFiles } from "@/components/inbox/dropped-files";
import { type Refused, type Sending, sendAll, startDrop, type Target } from "@/components/inbox/send-files";
import { Ended, Progress } from "@/components/inbox/sending";
import { DROPPABLE } from "@/lib/files/limits";
import { emptyForm, type FormState } from "@/lib/form-state";

type Props = { action: (state: FormState, form: FormData) => Promise<FormState>; target: Target };
const INPUT = fieldId("documents");
const HINT =
  "Välj en eller flera, eller dra dem hit. Ett helt protokoll delas i sina paragrafer, och ett ZIP-arkiv packas upp. PDF, Word (docx), ODT eller text, högst 25 MB var; ett arkiv högst 100 MB.";

/**
 * Takes files by choice or by drop and sends them one by one, so that a large drop shows how far it has come and
 * one bad file stops no other. Without JavaScript it is a plain form that sends them all at once.
 */
export function DropForm({ action, target }: Props) {
  const [state, dispatch] = useActionState(action, emptyForm);
  const [problem, setProblem] = useState<FormState | null>(null);
  const [sending, setSending] = useState<Sending | null>(null);
  const [isOver, setIsOver] = useState(false);
  const [ended, setEnded] = useState<{ intakeId: string; refused: Refused[] } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useLeaveWarning(sending !== null);

  async function send(files: Chosen[]) {
    if (sending || files.length === 0) return;
    setProblem(null);
    setEnded(null);
    try {
      const intakeId = await startDrop(target);
      const refused = await sendAll(intakeId, files, setSending);
      if (refused.length === 0) return location.assign(`/inkorg/${intakeId}`);
      setEnded({ intakeId, refused });
    } catch (error) {
      setProblem(refusal((error as Error).message));
    }
    setSending(null);
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const files = new FormData(event.currentTarget).getAll("documents") as File[];
    const chosen = files.filter(({ name, size }) => name || size > 0);
    if (chosen.length === 0) setProblem(refusal("Välj minst en fil."));
    else void send(chosen.map(chosenFile));
  }

  const over = (value: boolean) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setIsOver(value);
  };
  function take(event: DragEvent) {
    over(false)(event);
    form.current?.reset();
    void droppedFiles(event.dataTransfer).then(send);
  }

  const shown = problem ?? state;
  return (
    <form
      ref={form}
      action={dispatch}
      onSubmit={submit}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={take}
      noValidate
      className={isOver ? "form drop-zone drop-zone-over" : "form drop-zone"}
    >
      <ErrorSummary state={shown} />
      {target.motionId && <input type="hidden" name="motionId" value={target.motionId} />}
      {target.referralId && <input type="hidden" name="referralId" value={target.referralId} />}
      {sending ? (
        <Progress {...sending} />
      ) : (
        <>
          {ended && <Ended {...ended} />}
          <Field id={INPUT} label="Filer" hint={HINT} error={shown.errors[0]?.message}>
            <input
              id={INPUT}
              name="documents"
              type="file"
              accept={DROPPABLE}
              multiple
              className="input"
              {...describedBy(INPUT, HINT, shown.errors[0]?.message)}
            />
          </Field>
          <div>
            <SubmitButton pending={false} submitLabel="Lägg in" />
          </div>
        </>
      )}
    </form>
  );
}

const refusal = (message: string): FormState => ({ values: {}, errors: [{ field: "documents", message }] });
