import { EmptyState } from "@/components/empty-state";
import { Section } from "@/components/section";
import { Status } from "@/components/status";
import type { CaseFile, CaseItem } from "@/lib/motions/queries";
import { OUTCOME } from "@/lib/vocabulary";
import { Entry } from "./entry";
import { itemRows, lines, type Row, row, Text } from "./item-rows";
import { decisionsIn } from "./round";

export function Decisions({ file }: { file: CaseFile }) {
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
          status={
            item.status === "PROPOSED" && <Status tone="info">Förslag, organet har inte beslutat</Status>
          }
          rows={rowsOf(item, file)}
        />
      ))}
    </Section>
  );
}

function rowsOf(item: CaseItem, file: CaseFile): Row[] {
  const { outcome, clauses, tabledToOn, recommittedTo, reason, votes } = item;
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
    ...row("Skäl", reason && <Text>{reason}</Text>),
    ...itemRows(item, file),
    ...lines("Omröstning", votes.map(voteInWords)),
  ];
}

function voteInWords({ question, yes, no, abstain, absent, castingVote }: CaseItem["votes"][number]) {
  const counts = [
    `${yes} ja`,
    `${no} nej`,
    ...(abstain ? [`${abstain} avstår`] : []),
    ...(absent ? [`${absent} frånvarande`] : []),
  ];
  return `${counts.join(", ")}${castingVote ? ", avgjort med utslagsröst" : ""}.\n${question}`;
}
