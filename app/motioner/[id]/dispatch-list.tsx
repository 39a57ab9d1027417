import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { Section } from "@/components/section";
import { Status } from "@/components/status";
import { SummaryList } from "@/components/summary-list";
import type { CaseFile } from "@/lib/motions/queries";

type Props = { file: CaseFile; mayDispatch: boolean };

/** To whom the council's decision has been sent, and to whom it remains to be. */
export function DispatchList({ file: { id, dispatches, phase }, mayDispatch }: Props) {
  const link = mayDispatch && phase !== "CLOSED" && (
    <Button href={`/motioner/${id}/expediering`}>
      {dispatches.some(({ sentOn }) => !sentOn) ? "Bocka av" : "Ändra sändlistan"}
    </Button>
  );
  return (
    <Section id="expediering" title="Expediering" actions={link}>
      {dispatches.length === 0 ? (
        <EmptyState title="Ingen mottagare i sändlistan ännu">
          <p>Här står vem som ska ha fullmäktiges beslut, och när det har skickats.</p>
        </EmptyState>
      ) : (
        <SummaryList
          rows={dispatches.map(({ recipient, sentOn, sentByName }) => ({
            label: recipient,
            value: sentOn ? (
              <Status tone="good">{`Skickat ${sentOn}${sentByName ? `, ${sentByName}` : ""}`}</Status>
            ) : (
              <Status tone="warning">Inte skickat</Status>
            ),
          }))}
        />
      )}
    </Section>
  );
}
