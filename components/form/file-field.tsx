"use client";

import { type ChangeEvent, useState } from "react";
import { describedBy, Field, type FieldProps } from "@/components/form/field";
import { useFieldState } from "@/components/form/field-state";
import { tooLarge } from "@/lib/files/limits";

type Props = FieldProps & {
  /** File name endings with their dot, separated by commas. */
  accept: string;
  maxBytes: number;
  multiple?: boolean;
};

export function FileField(props: Props) {
  const { name, label, hint, optional, accept, maxBytes, multiple } = props;
  const { id, values, error } = useFieldState(name);
  const [unfit, setUnfit] = useState("");
  const shown = unfit || error;

  function check({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    const large = [...(input.files ?? [])].find((file) => file.size > maxBytes);
    const message = large ? tooLarge(large.name) : "";
    // The form does not send while a file is marked as invalid.
    input.setCustomValidity(message);
    setUnfit(message);
  }

  const limits = `${kinds(accept)}. Högst ${megabytes(maxBytes)}${multiple ? " per fil" : ""}.`;
  const fullHint = hint ? [hint, " ", limits] : limits;
  return (
    <Field id={id} label={label} hint={fullHint} optional={optional} error={shown}>
      <input
        id={id}
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={check}
        className="input"
        {...describedBy(id, limits, shown)}
      />
      {values.length > 0 && (
        <noscript>
          <p className="status status-warning">
            Välj filen igen: {values.join(", ")}. Den följer inte med när formuläret kommer tillbaka.
          </p>
        </noscript>
      )}
    </Field>
  );
}

const kinds = (accept: string) => accept.replaceAll(".", "").replaceAll(",", ", ").toUpperCase();
const megabytes = (bytes: number) => `${Math.floor(bytes / 1024 / 1024)}\u00a0MB`;
