import type { ReactNode } from "react";
import { TextField } from "@/components/form/fields";

/** The browser or the telephone may offer to fill it in. */
export function CodeField({ hint }: { hint?: ReactNode }) {
  return (
    <TextField
      name="code"
      label="Kod"
      hint={hint ?? "De sex siffror som appen visar just nu."}
      width="short"
      autoComplete="one-time-code"
      maxLength={40}
    />
  );
}
