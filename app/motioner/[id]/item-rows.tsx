import type { ComponentProps } from "react";
import { DatedText } from "@/components/dated-text";
import type { SummaryList } from "@/components/summary-list";
import type { NoteKind } from "@/lib/db/generated/enums";
import type { CaseFile, CaseItem } from "@/lib/motions/queries";
import { attribution, NOTE_KIND, paragraphSign } from "@/lib/vocabulary";
import { DocumentLinks } from "./document-links";

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

function whenAndWhere({ heldOn, paragraph, reportDatedOn }: CaseItem): string {
  return [
    heldOn && `${heldOn}, ${paragraphSign(paragraph)}`,
    reportDatedOn && `tjänsteutlåtande ${reportDatedOn}`,
  ]
    .filter(Boolean)
    .join(", ");
}

const said = (note: { name: string | null; party: string | null; text: string | null }): string =>
  [attribution(note), note.text].filter(Boolean).join(": ");
