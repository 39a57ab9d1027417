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
import { emptyForm, type FieldError, type FormState, type ReadFields } from "@/lib/form-state";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  initial?: FormState;
  /** Which fields were filled in from a document that stands beside the form. */
  read?: ReadFields;
  submitLabel: string;
  pendingLabel?: string;
  submitVariant?: "primary" | "danger" | "secondary";
  cancelHref?: string;
  /** Further buttons and links. The row then stays in sight while the form, a long one, scrolls. */
  actions?: ReactNode;
  hidden?: Record<string, string | number>;
  children?: ReactNode;
};

export function Form({ action, initial = emptyForm, read, hidden = {}, children, ...buttons }: Props) {
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
    if (pending) return;
    const data = withoutUnchosen(new FormData(form, event.nativeEvent.submitter));
    const errors = [...unfit(form), ...excess(data)];
    setHalted(errors.length > 0 ? { values: state.values, errors } : null);
    if (errors.length === 0) startTransition(() => dispatch(data));
  }

  return (
    <form action={dispatch} onSubmit={submit} onInput={() => setEdited(true)} noValidate className="form">
      <ErrorSummary state={shown} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={state.values[name]?.[0] ?? value} />
      ))}
      <FormContext value={{ ...shown, read }}>{children}</FormContext>
      <FormButtons pending={pending} {...buttons} />
    </form>
  );
}

/** What only the browser can tell: a date that it cannot read is sent as if there were none. */
function unfit(form: HTMLFormElement): FieldError[] {
  return [...form.querySelectorAll("input")].flatMap(({ name, validity, validationMessage }) => {
    if (validity.badInput) return [{ field: name, message: NO_DAY }];
    return validity.customError ? [{ field: name, message: validationMessage }] : [];
  });
}

const NO_DAY = "Datumet är inte helt ifyllt, eller finns inte i kalendern.";

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
