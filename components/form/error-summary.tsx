"use client";

import { useEffect, useRef } from "react";
import { fieldId } from "@/components/form/field-state";
import type { FormState } from "@/lib/form-state";

/** Why the form came back, with a link to each field. Takes focus each time it is refused. */
export function ErrorSummary({ state }: { state: FormState }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal is a new state, worth a new focus
  useEffect(() => box.current?.focus(), [state]);

  const { errors, notice } = state;
  if (errors.length === 0 && !notice) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: a page that comes back refused without JavaScript starts here
    <div ref={box} role="alert" tabIndex={-1} autoFocus className="notice notice-bad grid gap-3">
      {notice && (
        <div className="prose">
          <h2>{notice.heading}</h2>
          {notice.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {notice.links && (
            <ul>
              {notice.links.map(({ href, label, why }) => (
                <li key={href}>
                  <a href={href} target="_blank" rel="noopener">
                    {label} (öppnas i en ny flik)
                  </a>
                  <br />
                  {why}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {errors.length > 0 && (
        <div className="prose">
          <h2>Kontrollera uppgifterna</h2>
          <ul>
            {errors.map(({ field, message }) => (
              <li key={field + message}>{field ? <a href={`#${fieldId(field)}`}>{message}</a> : message}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
