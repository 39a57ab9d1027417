import { KeepFresh } from "@/components/keep-fresh";
import { Notice } from "@/components/notice";
import type { Run } from "@/lib/masking/queries";

export function Running({ run: { done, total } }: { run: Run }) {
  const all = done >= total;
  return (
    <div className="grid gap-2">
      <p role="status">
        <b>{all ? "Kopian sätts samman …" : `Kopian görs: sidan ${done + 1} av ${total}`}</b>
      </p>
      <progress value={all ? undefined : done} max={total} className="progress" aria-label="Maskade sidor" />
      <p className="text-muted">Du kan lämna sidan: kopian görs ändå.</p>
      <KeepFresh />
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
    </div>
  );
}

/** What came of the last attempt. */
export function Outcome({ run: { state, problem } }: { run: Run }) {
  if (state === "DONE") {
    return (
      <Notice tone="good" title="Den maskade kopian är klar">
        <p>
          Öppna den ovan och titta igenom varje sida innan du visar den. Det som bara står i bilder,
          underskrifter och handskrift hittas inte.
        </p>
      </Notice>
    );
  }
  const title = state === "FAILED" ? "Ingen kopia gjordes" : "Arbetet avbröts, och ingen kopia gjordes";
  return (
    <Notice tone="bad" title={title}>
      <p>{problem ?? "Servern startades om medan kopian gjordes. Gör den igen."}</p>
    </Notice>
  );
}
