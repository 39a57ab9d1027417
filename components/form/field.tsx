import type { ReactNode } from "react";
import { ReadMark } from "@/components/form/read-mark";

export type FieldProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
};

type Props = Pick<FieldProps, "label" | "hint" | "optional"> & {
  id: string;
  error: string | undefined;
  children: ReactNode;
};

/** Label above, hint under it, error beside what it concerns. */
export function Field({ id, label, hint, optional, error, children }: Props) {
  return (
    <div className={error ? "field field-wrong" : "field"}>
      <label htmlFor={id} className="font-semibold">
        {label}
        {optional && <Optional />}
      </label>
      <Hint id={id}>{hint}</Hint>
      <ErrorText id={id}>{error}</ErrorText>
      <ReadMark id={id} label={label} />
      {children}
    </div>
  );
}

export const Optional = () => <span className="font-normal text-muted"> (valfritt)</span>;

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    children && (
      <div id={`${id}-hint`} className="max-w-text wrap-anywhere text-small text-muted">
        {children}
      </div>
    )
  );
}

export function ErrorText({ id, children }: { id: string; children: string | undefined }) {
  return (
    children && (
      <p id={`${id}-error`} className="status status-bad">
        {children}
      </p>
    )
  );
}

/** Ties hint and error to the control for those who do not see them beside it. */
export function describedBy(id: string, hint: ReactNode, error: string | undefined) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return {
    "aria-describedby": ids.join(" ") || undefined,
    "aria-invalid": error ? true : undefined,
  };
}
