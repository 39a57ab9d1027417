import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RadioGroup } from "@/components/form/choices";
import { Form } from "@/components/form/form";
import { draftAgain } from "@/lib/papers/context";
import { type Changes, changesIn, isUpToDate } from "@/lib/papers/freshness";
import { CaseFormPage } from "../../../case-form-page";
import { refreshPaper } from "../../actions";
import { openDraft } from "../open-paper";

export const metadata: Metadata = { title: "Ta fram utkastet på nytt" };

type Props = { params: Promise<{ id: string; paperId: string }> };

export default async function RefreshPaperPage({ params }: Props) {
  const { actor, motion, paper, path, name } = await openDraft(params, "/pa-nytt");
  const fresh = await draftAgain(actor, paper);
  if (!fresh) notFound();
  const changes = changesIn(paper.tree, fresh);
  return (
    <CaseFormPage title={`Ta fram på nytt: ${name}`} motion={motion}>
      <div className="prose mb-6">
        <p>Utkastet görs om av det som är registrerat i ärendet nu. Det som någon har skrivit står kvar.</p>
        <News changes={changes} />
      </div>
      <Form
        action={refreshPaper}
        hidden={{ motionId: motion.id, paperId: paper.id }}
        submitLabel="Ta fram på nytt"
        pendingLabel="Tar fram utkast …"
        cancelHref={path}
      >
        {changes.changed.map(({ id, text, now, editedBy }) => (
          <RadioGroup
            key={id}
            name={`choice:${id}`}
            label={editedBy ? `Ändrat av ${editedBy}: ”${text}”` : `I utkastet: ”${text}”`}
            defaultValue={editedBy ? "keep" : "take"}
            options={[
              { value: "take", label: "Det som registret säger nu", hint: `”${now}”` },
              { value: "keep", label: "Behåll texten i utkastet" },
            ]}
          />
        ))}
      </Form>
    </CaseFormPage>
  );
}

function News({ changes }: { changes: Changes }) {
  const { added, gone, tables } = changes;
  if (isUpToDate(changes)) return <p>Inget i registret har ändrats sedan utkastet gjordes.</p>;
  return (
    <>
      <Passages title="Nya stycken" texts={added.map(({ text }) => text)} />
      <Passages title="Uppgifter som inte finns kvar i registret" texts={gone.map(({ text }) => text)} />
      <Passages title="Tabeller som blir nya" texts={tables} />
    </>
  );
}

const Passages = ({ title, texts }: { title: string; texts: string[] }) =>
  texts.length > 0 && (
    <>
      <h2>{title}</h2>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
