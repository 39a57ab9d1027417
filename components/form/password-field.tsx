"use client";

import { useEffect, useState } from "react";
import { describedBy, Field, type FieldProps } from "@/components/form/field";
import { useFieldState } from "@/components/form/field-state";

type Props = Pick<FieldProps, "name" | "label" | "hint"> & {
  autoComplete: "current-password" | "new-password";
};

/** A password may be pasted, and shown: whoever sees what they type dares to choose a longer one (NIST SP 800-63B). */
export function PasswordField({ name, label, hint, autoComplete }: Props) {
  const { id, error } = useFieldState(name);
  const [isShown, show] = useState(false);
  const [canShow, setCanShow] = useState(false);
  useEffect(() => setCanShow(true), []);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <div className="flex flex-wrap items-center gap-3">
        <input
          id={id}
          name={name}
          type={isShown ? "text" : "password"}
          className="input input-medium"
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          {...describedBy(id, hint, error)}
        />
        {canShow && (
          <button
            type="button"
            className="button button-quiet"
            aria-pressed={isShown}
            onClick={() => show(!isShown)}
          >
            {isShown ? "Dölj" : "Visa"}
            <span className="sr-only"> {label.toLowerCase()}</span>
          </button>
        )}
      </div>
    </Field>
  );
}
