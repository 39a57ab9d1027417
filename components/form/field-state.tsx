"use client";

import { createContext, useContext } from "react";
import { emptyForm, type FormState, type ReadFields } from "@/lib/form-state";

export const FormContext = createContext<FormState & { read?: ReadFields | undefined }>(emptyForm);

/** What one field needs to show itself again. */
export function useFieldState(name: string) {
  const { values, errors } = useContext(FormContext);
  return {
    id: fieldId(name),
    value: values[name]?.[0],
    values: values[name] ?? [],
    /** An unticked box leaves no value behind: only a filled form tells it from an untouched one. */
    filled: Object.keys(values).length > 0,
    error: errors.find((error) => error.field === name)?.message,
  };
}

export const fieldId = (name: string) => `field-${name}`;
