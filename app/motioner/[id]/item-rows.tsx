import type { ComponentProps } from "react";
import { DatedText } from "@/components/dated-text";
import type { SummaryList } from "@/components/summary-list";
import type { NonParticipation, NoteKind } from "@/lib/db/generated/enums";
import { chairOverruled } from "@/lib/meetings/meaning";
import type { CaseFile, CaseItem } from "@/lib/motions/queries";
import { attribution, NON_PARTICIPATION, NOTE_KIND, paragraphSign } from "@/lib/vocabulary";
import { DocumentLinks } from "./document-links";
import { voteInWords } from "./vote-in-words";

export type Row = ComponentProps<typeof SummaryList>["rows"][number];

/** What a body said under its §, whether that answers a referral or is a decision. Only what there is. */
export function itemRows(item: CaseItem, file: CaseFile): Row[] {
  const documents = file.documents.filter(({ minutesItemId }) => minutesItemId === item.id);
  return [
    ...row(item.status === "DECIDED" ? "Beslutat" : "Daterat", whenAndWhere(item)),
    ...row("Organets diarienummer", item.registrationNumber),
    ...row(item.status === "DECIDED" ? "Beslut" : "Förslag", <Text>{item.decisionText}</Text>),
    ...row("Sammanfattning", item.summary && <Text>{item.summary}</Text>),
    ...lines("Yrkanden", item.proposals.map(said)),
    ...lines("Yttrade sig", item.speakers.map(attribution)),
    ...row("Propositionsordning", item.propositionOrder && <Text>{item.propositionOrder}</Text>),
    ...lines("Omröstning", item.votes.map(voteInWords)),
    ...row("Ordföranden fann", item.chairFinding && chairFinding(item)),
    ...(Object.keys(NON_PARTICIPATION) as NonParticipation[]).flatMap((kind) =>
      lines(
        NON_PARTICIPATION[kind],
        item.notVoting.filter((person) => person.kind === kind).map(attribution),
      ),
    ),
    ...(Object.keys(NOTE_KIND) as NoteKind[]).flatMap((kind) =>
      lines(NOTE_KIND[kind], item.notes.filter((note) => note.kind === kind).map(said)),
    ),
    ...lines("Skickas till", item.dispatchTo),
    ...row("Handlingar", documents.length > 0 && <DocumentLinks motionId={file.id} documents={documents} />),
  ];
}

export function row(label: string, value: Row["value"]): Row[] {
  if (!value) return [];
  return [{ label, value: typeof value === "string" ? <DatedText>{value}</DatedText> : value }];
}

export function lines(label: string, values: string[]): Row[] {
  if (values.length === 0) return [];
  const list = (
    <ul className="grid gap-1">
      {Object.entries(values).map(([place, value]) => (
        <li key={place} className="whitespace-pre-line">
          {value}
        </li>
      ))}
    </ul>
  );
  return [{ label, value: list }];
}

export const Text = ({ children }: { children: string }) => <p className="whitespace-pre-line">{children}</p>;

const chairFinding = (item: CaseItem): string =>
  chairOverruled(item) ? `${item.chairFinding}. Omröstningen gick emot ordföranden.` : `${item.chairFinding}`;

function whenAndWhere({ heldOn, paragraph, agendaNumber, reportDatedOn }: CaseItem): string {
  return [
    heldOn &&
      `${heldOn}, ${paragraphSign(paragraph)}${agendaNumber ? ` (ärende ${agendaNumber} på dagordningen)` : ""}`,
    reportDatedOn && `tjänsteutlåtande ${reportDatedOn}`,
  ]
    .filter(Boolean)
    .join(", ");
}

const said = (note: { name: string | null; party: string | null; text: string | null }): string =>
  [attribution(note), note.text].filter(Boolean).join(": ");
