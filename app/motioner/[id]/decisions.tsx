import { EmptyState } from "@/components/empty-state";
import { Section } from "@/components/section";
import { Status } from "@/components/status";
import { departsFromBoard } from "@/lib/meetings/departure";
import type { CaseFile, CaseItem } from "@/lib/motions/queries";
import { OUTCOME } from "@/lib/vocabulary";
import { Entry } from "./entry";
import { EntryLinks } from "./entry-links";
import { itemRows, lines, type Row, row, Text } from "./item-rows";
import { minutesRow } from "./minutes-row";
import { decisionsIn } from "./round";

export function Decisions({ file, mayDecide }: { file: CaseFile; mayDecide: boolean }) {
  const decisions = decisionsIn(file);
  return (
    <Section id="beslut" title="Beslut">
      {decisions.length === 0 && (
        <EmptyState title="Inget organ har beslutat i ärendet ännu">
          <p>
            Här står vad arbetsutskottet, kommunstyrelsen och kommunfullmäktige gör med motionen. Bara
            fullmäktige kan avgöra den.
          </p>
        </EmptyState>
      )}
      {decisions.map((item) => (
        <Entry
          key={item.id}
          id={`beslut-${item.id}`}
          body={item.body.name}
          status={statusOf(item, decisions)}
          rows={rowsOf(item, file)}
        >
          <EntryLinks
            entry={`beslutet i ${item.body.name} ${item.heldOn ?? ""}`}
            links={[
              {
                href: `/motioner/${file.id}/beslut/${item.id}/ratta`,
                label: "Rätta",
                allowed: mayDecide && item.status === "DECIDED",
              },
              { href: `/motioner/${file.id}/stryk/paragraf/${item.id}`, label: "Stryk", allowed: mayDecide },
            ]}
          />
        </Entry>
      ))}
    </Section>
  );
}

function statusOf(item: CaseItem, decisions: CaseItem[]) {
  if (item.status === "PROPOSED") return <Status tone="info">Förslag, organet har inte beslutat</Status>;
  return (
    departsFromBoard(item, decisions) && <Status tone="info">Avvek från kommunstyrelsens förslag</Status>
  );
}

function rowsOf(item: CaseItem, file: CaseFile): Row[] {
  const { outcome, clauses, tabledToOn, recommittedTo, byMinority, reason } = item;
  return [
    ...row("Utfall", outcome && <b>{OUTCOME[outcome]}</b>),
    ...lines(
      "Utfall per att-sats",
      file.clauses.flatMap(({ id, position }) => {
        const own = clauses.find(({ clauseId }) => clauseId === id);
        return own ? [`Att-sats ${position}: ${OUTCOME[own.outcome].toLowerCase()}`] : [];
      }),
    ),
    ...row("Bordlagd till", tabledToOn && String(tabledToOn)),
    ...row("Återremitterad till", recommittedTo?.name),
    ...row("På begäran av", byMinority && "En minoritet, minst en tredjedel av de närvarande (KL 5:50)"),
    ...row("Skäl", reason && <Text>{reason}</Text>),
    ...itemRows(item, file),
    ...minutesRow(item),
  ];
}
