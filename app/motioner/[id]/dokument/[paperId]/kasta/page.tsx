import type { Metadata } from "next";
import { Form } from "@/components/form/form";
import { CaseFormPage } from "../../../case-form-page";
import { discardPaper } from "../../actions";
import { openDraft } from "../open-paper";

export const metadata: Metadata = { title: "Kasta utkastet" };

type Props = { params: Promise<{ id: string; paperId: string }> };

export default async function DiscardPaperPage({ params }: Props) {
  const { motion, paper, path, name } = await openDraft(params, "/kasta");
  return (
    <CaseFormPage title={`Kasta utkastet: ${name}`} motion={motion}>
      <p className="mb-6">
        Texten i utkastet försvinner. Det som är registrerat i ärendet och färdiga versioner berörs inte.
      </p>
      <Form
        action={discardPaper}
        hidden={{ motionId: motion.id, paperId: paper.id }}
        submitLabel="Kasta utkastet"
        pendingLabel="Kastar …"
        submitVariant="danger"
        cancelHref={path}
      />
    </CaseFormPage>
  );
}
