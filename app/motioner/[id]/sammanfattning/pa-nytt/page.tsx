import type { Metadata } from "next";
import { Form } from "@/components/form/form";
import { passagesOf } from "@/lib/summaries/edits";
import { CaseFormPage } from "../../case-form-page";
import { refreshSummary } from "../actions";
import { openDraft } from "../open-draft";

export const metadata: Metadata = { title: "Ta fram utkastet på nytt" };

type Props = { params: Promise<{ id: string }> };

export default async function RefreshSummaryPage({ params }: Props) {
  const { id } = await params;
  const path = `/motioner/${id}/sammanfattning`;
  const { motion, draft } = await openDraft(id, `${path}/pa-nytt`);
  const edited = passagesOf(draft.tree).filter(({ editedBy }) => editedBy).length;
  return (
    <CaseFormPage title="Ta fram utkastet på nytt" motion={motion}>
      <div className="prose mb-6">
        <p>Utkastet görs om av det som är registrerat i ärendet nu. Tabellerna blir nya.</p>
        <p>{keptInWords(edited)}</p>
      </div>
      <Form
        action={refreshSummary}
        hidden={{ motionId: id, summaryId: draft.id }}
        submitLabel="Ta fram på nytt"
        pendingLabel="Tar fram utkast …"
        cancelHref={path}
      />
    </CaseFormPage>
  );
}

function keptInWords(edited: number): string {
  if (edited === 0) return "Ingen har ändrat någon text, så allt kommer från registret.";
  const passages = edited === 1 ? "Ett stycke" : `${edited} stycken`;
  return `${passages} som någon har ändrat behåller sin text. Har uppgiften som texten byggde på försvunnit ur registret står texten kvar sist i sitt avsnitt.`;
}
