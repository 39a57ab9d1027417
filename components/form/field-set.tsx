import type { ReactNode } from "react";

type Props = { legend: string; hint?: ReactNode; children: ReactNode };

/** A section of a long form. */
export function FieldSet({ legend, hint, children }: Props) {
  return (
    <fieldset className="field-set">
      <legend className="text-heading font-bold">{legend}</legend>
      {hint && <div className="-mt-4 text-muted">{hint}</div>}
      {children}
    </fieldset>
  );
}
