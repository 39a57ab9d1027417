"use client";

import { useFieldState } from "@/components/form/field-state";
import { Notice } from "@/components/notice";

/** The link that has just been made: shown once. */
export function MadeLink() {
  const { value: address } = useFieldState("made");
  const { value: recipient } = useFieldState("to");
  if (!address) return null;
  return (
    <Notice tone="good" title={`Länken till ${recipient} är gjord`}>
      <p>Kopiera den nu. Den visas bara den här gången.</p>
      <label htmlFor="made-link" className="sr-only">
        Svarslänken
      </label>
      <input
        id="made-link"
        className="input"
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
      />
    </Notice>
  );
}
