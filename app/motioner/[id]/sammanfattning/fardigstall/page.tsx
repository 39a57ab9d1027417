import type { Metadata } from "next";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import { quotesProposals } from "@/lib/summaries/edits";
import { CaseFormPage } from "../../case-form-page";
import { finishSummary } from "../actions";
import { openDraft } from "../open-draft";

export const metadata: Metadata = { title: "Färdigställ sammanfattningen" };

type Props = { params: Promise<{ id: string }> };

export default async function FinishSummaryPage({ params }: Props) {
  const { id } = await params;
  const path = `/motioner/${id}/sammanfattning`;
  const { motion, draft } = await openDraft(id, `${path}/fardigstall`);
  return (
    <CaseFormPage title="Färdigställ sammanfattningen" motion={motion}>
      <div className="prose mb-6">
        <p>Sammanfattningen sparas som PDF bland ärendets handlingar, upprättad i dag.</p>
        <p>
          Den går sedan inte att ändra. Förtroendevalda som ser ärendet kan läsa den. För allmänheten visas
          den först när någon publicerar den. En ny sammanfattning kan tas fram senare.
        </p>
        {quotesProposals(draft.tree) && (
          <Notice
            tone="warning"
            title="Sammanfattningen återger ett förslag som organet inte har beslutat om"
          >
            <p>Förslaget är arbetsmaterial. När sammanfattningen är färdig kan fler läsa det.</p>
          </Notice>
        )}
      </div>
      <Form
        action={finishSummary}
        hidden={{ motionId: id, summaryId: draft.id, draftVersion: draft.version }}
        submitLabel="Färdigställ sammanfattningen"
        pendingLabel="Färdigställer …"
        cancelHref={path}
      />
    </CaseFormPage>
  );
}
