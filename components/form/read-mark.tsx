"use client";

import { useContext } from "react";
import { FormContext } from "@/components/form/field-state";

/** Says that a field was filled in from the document, with a way to the words, and whether it is a guess. */
export function ReadMark({ id, label }: { id: string; label: string }) {
  const { read } = useContext(FormContext);
  const filled = read?.[id.replace(/^field-/, "")];
  if (!filled) return null;
  const { href, sure } = filled;
  if (sure && !href) return null;
  return (
    <p className="read-mark">
      {!sure && <span className="status status-warning">Gissning – kontrollera</span>}
      {href && (
        <a href={href} className="tap">
          Läst här<span className="sr-only"> {label}</span>
        </a>
      )}
    </p>
  );
}
