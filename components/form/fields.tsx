"use client";

import type { HTMLInputAutoCompleteAttribute, InputHTMLAttributes } from "react";
import { describedBy, Field, type FieldProps } from "@/components/form/field";
import { useFieldState } from "@/components/form/field-state";

const WIDTHS = { short: "input input-short", medium: "input input-medium", full: "input" };

type TextFieldProps = FieldProps & {
  defaultValue?: string;
  type?: "text" | "email" | "password" | "tel" | "url" | "number";
  width?: keyof typeof WIDTHS;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"];
  maxLength?: number;
  /** The id of a `<datalist>` with what is often written here. */
  list?: string;
};

export function TextField(props: TextFieldProps) {
  const { name, label, hint, optional, defaultValue, width = "full" } = props;
  const { type = "text", autoComplete, inputMode, maxLength, list } = props;
  const { id, value, error } = useFieldState(name);
  return (
    <Field id={id} label={label} hint={hint} optional={optional} error={error}>
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={value ?? defaultValue}
        className={WIDTHS[width]}
        autoComplete={autoComplete}
        inputMode={inputMode}
        maxLength={maxLength}
        list={list}
        {...describedBy(id, hint, error)}
      />
    </Field>
  );
}

type TextAreaProps = FieldProps & { defaultValue?: string; rows?: number; maxLength?: number };

export function TextArea(props: TextAreaProps) {
  const { name, label, hint, optional, defaultValue, rows = 4, maxLength } = props;
  const { id, value, error } = useFieldState(name);
  return (
    <Field id={id} label={label} hint={hint} optional={optional} error={error}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        maxLength={maxLength}
        defaultValue={value ?? defaultValue}
        className="input"
        {...describedBy(id, hint, error)}
      />
    </Field>
  );
}

type DateFieldProps = FieldProps & { defaultValue?: string; min?: string; max?: string };

export function DateField(props: DateFieldProps) {
  const { name, label, hint, optional, defaultValue, min, max } = props;
  const { id, value = defaultValue, error } = useFieldState(name);
  return (
    <Field id={id} label={label} hint={hint} optional={optional} error={error}>
      <input
        id={id}
        name={name}
        // A picker shows nothing for what is not a date; what was typed must stay in sight.
        type={!value || isDay(value) ? "date" : "text"}
        placeholder="ÅÅÅÅ-MM-DD"
        min={min}
        max={max}
        defaultValue={value}
        className={WIDTHS.short}
        {...describedBy(id, hint, error)}
      />
    </Field>
  );
}

function isDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
}
