import type { Metadata } from "next";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import { contextOf, draftAgain } from "@/lib/papers/context";
import { passagesIn, quotesProposals } from "@/lib/papers/edits";
import { changesIn, isUpToDate } from "@/lib/papers/freshness";
import { KINDS } from "@/lib/papers/kinds";
import { CaseFormPage } from "../../../case-form-page";
import { finishPaper } from "../../actions";
import { openDraft } from "../open-paper";

export const metadata: Metadata = { title: "Färdigställ dokumentet" };

type Props = { params: Promise<{ id: string; paperId: string }> };

export default async function FinishPaperPage({ params }: Props) {
  const { actor, motion, paper, path, name } = await openDraft(params, "/fardigstall");
  const { tree, kind } = paper;
  const context = await contextOf(actor, paper);
  const missing = KINDS[kind].missing?.(context) ?? [];
  const fresh = await draftAgain(actor, paper);
  const empty = tree.sections.filter((section) => {
    const passages = passagesIn(section);
    return passages.length > 0 && passages.every(({ text }) => !text);
  });
  return (
    <CaseFormPage title={`Färdigställ: ${name}`} motion={motion}>
      <div className="prose mb-6">
        <p>Dokumentet sparas som PDF/A bland ärendets handlingar, upprättat i dag.</p>
        <p>
          Det går sedan inte att ändra. Förtroendevalda som ser ärendet kan läsa det. För allmänheten visas
          det först när någon publicerar det. En ny version kan göras senare.
        </p>
        {missing.length > 0 && (
          <Notice tone="warning" title="Det här saknas innan dokumentet kan bli färdigt">
            <ul>
              {missing.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Notice>
        )}
        {fresh && !isUpToDate(changesIn(tree, fresh)) && (
          <Notice tone="warning" title="Registret har ändrats sedan utkastet gjordes">
            <p>
              <a href={`${path}/pa-nytt`}>Se vad som har ändrats</a> innan du färdigställer dokumentet.
            </p>
          </Notice>
        )}
        {empty.length > 0 && (
          <Notice tone="info" title="Avsnitt utan text kommer inte med">
            <p>{empty.map(({ heading }) => heading).join(", ")}.</p>
          </Notice>
        )}
        {quotesProposals(tree) && (
          <Notice tone="warning" title="Dokumentet återger ett förslag som organet inte har beslutat om">
            <p>Förslaget är arbetsmaterial. När dokumentet är färdigt kan fler läsa det.</p>
          </Notice>
        )}
      </div>
      <Form
        action={finishPaper}
        hidden={{ motionId: motion.id, paperId: paper.id, draftVersion: paper.version }}
        submitLabel="Färdigställ dokumentet"
        pendingLabel="Färdigställer …"
        cancelHref={path}
      />
    </CaseFormPage>
  );
}
