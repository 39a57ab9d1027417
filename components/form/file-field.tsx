"use client";

import { type ChangeEvent, useState } from "react";
import { describedBy, Field, type FieldProps } from "@/components/form/field";
import { useFieldState } from "@/components/form/field-state";

type Props = FieldProps & {
  /** File name endings with their dot, separated by commas. */
  accept: string;
  maxBytes: number;
  multiple?: boolean;
};

export function FileField(props: Props) {
  const { name, label, hint, optional, accept, maxBytes, multiple } = props;
  const { id, error } = useFieldState(name);
  const [tooLarge, setTooLarge] = useState("");
  const shown = tooLarge || error;

  function check({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    const large = [...(input.files ?? [])].find((file) => file.size > maxBytes);
    const message = large ? `Filen ”${large.name}” är större än ${megabytes(maxBytes)}.` : "";
    // The form does not send while a file is marked as invalid.
    input.setCustomValidity(message);
    setTooLarge(message);
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
    </Field>
  );
}

const kinds = (accept: string) => accept.replaceAll(".", "").replaceAll(",", ", ").toUpperCase();
const megabytes = (bytes: number) => `${Math.floor(bytes / 1024 / 1024)}\u00a0MB`;
