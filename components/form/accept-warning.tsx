"use client";

import { CheckboxField } from "@/components/form/choices";
import { useFieldState } from "@/components/form/field-state";

type Props = {
  /** The field that holds what was warned of; empty until the form has come back with a warning. */
  warned: string;
  name: string;
  label: string;
  hint: string;
};

/** Comes into the form with a warning: a tick that goes on in spite of it, and of no more than was warned of. */
export function AcceptWarning({ warned, ...tick }: Props) {
  const { value } = useFieldState(warned);
  if (!value) return null;
  return (
    <div className="notice notice-warning">
      <input type="hidden" name={warned} value={value} />
      <CheckboxField {...tick} />
    </div>
  );
}
