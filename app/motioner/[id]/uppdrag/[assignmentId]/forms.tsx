import { DateField, TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { type FormState, filledForm } from "@/lib/form-state";
import { complete, followUp, reopen } from "./actions";

type Target = { motionId: string; assignmentId: string; version: number };

export function FollowUpForm(props: { target: Target; typed: FormState | null; today: string }) {
  const { target, typed, today } = props;
  return (
    <Form
      action={followUp}
      initial={typed ?? filledForm({ notedOn: today })}
      hidden={target}
      submitLabel="Spara uppföljningen"
      cancelHref={`/motioner/${target.motionId}#uppdrag`}
    >
      <TextArea name="text" label="Hur går det?" rows={3} />
      <DateField name="notedOn" label="Dag" max={today} />
    </Form>
  );
}

export function CompleteForm({ target, today }: { target: Target; today: string }) {
  return (
    <Form
      action={complete}
      initial={filledForm({ completedOn: today })}
      hidden={target}
      submitLabel="Uppdraget är klart"
    >
      <DateField name="completedOn" label="Blev klart" max={today} />
    </Form>
  );
}

export function ReopenForm({ target }: { target: Target }) {
  return <Form action={reopen} hidden={target} submitLabel="Ångra: uppdraget är inte klart" />;
}
