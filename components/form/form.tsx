"use client";

import {
  type ReactNode,
  type SubmitEvent,
  startTransition,
  useActionState,
  useEffect,
  useState,
} from "react";
import { excess, withoutUnchosen } from "@/components/form/chosen-files";
import { ErrorSummary } from "@/components/form/error-summary";
import { FormContext } from "@/components/form/field-state";
import { useLeaveWarning } from "@/components/form/leave-warning";
import { SubmitButton } from "@/components/form/submit-button";
import { emptyForm, type FormState } from "@/lib/form-state";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  initial?: FormState;
  submitLabel: string;
  pendingLabel?: string;
  submitVariant?: "primary" | "danger";
  cancelHref?: string;
  /** Further buttons and links. The row then stays in sight while the form, a long one, scrolls. */
  actions?: ReactNode;
  hidden?: Record<string, string | number>;
  children?: ReactNode;
};

export function Form({ action, initial = emptyForm, hidden = {}, children, ...buttons }: Props) {
  const [state, dispatch, pending] = useActionState(action, initial);
  const [halted, setHalted] = useState<FormState | null>(null);
  const shown = halted ?? state;
  const [edited, setEdited] = useState(false);
  useLeaveWarning(edited && !pending);
  useEffect(focusAddressed, []);

  // React empties a form after its action, also a refused one. Calling the action ourselves keeps what
  // was typed and the files that were chosen; without JavaScript the browser posts to the same action.
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const unfit = form.querySelector<HTMLInputElement>("input[type=file]:invalid");
    if (unfit) return unfit.focus();
    if (pending) return;
    const data = withoutUnchosen(new FormData(form, event.nativeEvent.submitter));
    const tooMuch = excess(data);
    setHalted(tooMuch && { values: state.values, errors: [tooMuch] });
    if (!tooMuch) startTransition(() => dispatch(data));
  }

  return (
    <form action={dispatch} onSubmit={submit} onInput={() => setEdited(true)} noValidate className="form">
      <ErrorSummary state={shown} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={state.values[name]?.[0] ?? value} />
      ))}
      <FormContext value={shown}>{children}</FormContext>
      <FormButtons pending={pending} {...buttons} />
    </form>
  );
}

/** A form that a save leads back to goes on at the field that the address names. */
function focusAddressed(): void {
  document.getElementById(location.hash.slice(1))?.focus();
}

type ButtonsProps = Pick<Props, "submitLabel" | "pendingLabel" | "submitVariant" | "cancelHref" | "actions">;

function FormButtons(props: ButtonsProps & { pending: boolean }) {
  const { cancelHref, actions, ...submit } = props;
  return (
    <div className={actions ? "form-actions" : "flex flex-wrap items-center gap-3"}>
      <SubmitButton {...submit} />
      {actions}
      {cancelHref && (
        <a href={cancelHref} className="button button-quiet">
          Avbryt
        </a>
      )}
    </div>
  );
}
