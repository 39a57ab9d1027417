import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireSignedIn } from "@/app/submit";
import { TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import { SummaryList } from "@/components/summary-list";
import { MAY_VOID } from "@/lib/corrections/may-void";
import { voidingOf } from "@/lib/corrections/queries";
import type { CaseFile } from "@/lib/motions/queries";
import { PHASE } from "@/lib/vocabulary";
import { CaseFormPage } from "../../../case-form-page";
import { openFor } from "../../../open-for";
import { KIND_IN_ADDRESS } from "../../entry-kinds";
import { wordRows } from "../../word-rows";
import { strike } from "./actions";

export const metadata: Metadata = { title: "Stryk posten" };

type Props = { params: Promise<{ id: string; kind: string; entryId: string }> };

export default async function VoidPage({ params }: Props) {
  const { id, kind: word, entryId } = await params;
  const kind = KIND_IN_ADDRESS[word] ?? notFound();
  const page = `/motioner/${id}/stryk/${word}/${entryId}`;
  const { motion, typed } = await openFor(MAY_VOID[kind], id, page);
  const voiding = await voidingOf(await requireSignedIn(page), id, { kind, id: entryId });
  if (!voiding) notFound();
  const { words, reopens, documents, standing, obstacle } = voiding;
  return (
    <CaseFormPage title={`Stryk posten: ${words.entry}`} motion={motion}>
      <div className="grid gap-6">
        <SummaryList rows={wordRows(words.rows)} />
        {obstacle || !standing ? (
          <Notice tone="warning" title="Posten kan inte strykas nu">
            <p>{obstacle}</p>
          </Notice>
        ) : (
          <Form
            action={strike}
            initial={typed ?? undefined}
            hidden={{ motionId: id, version: motion.version, kind, entryId }}
            submitLabel="Stryk posten"
            pendingLabel="Stryker …"
            submitVariant="danger"
            cancelHref={`/motioner/${id}`}
          >
            <Notice tone="info" title={whatHappens(motion, standing)}>
              <p>
                Posten räknas inte längre i ärendet. Den står kvar under Strukna poster och kan återställas.
                {reopens && " Remissen som svaret hörde till öppnas igen."}
                {documents > 0 && ` ${handled(documents)}`}
              </p>
            </Notice>
            <TextArea
              name="reason"
              label="Varför ska posten strykas?"
              hint="Skälet står i historiken. Är bara en uppgift fel, rätta den i stället."
              rows={2}
            />
          </Form>
        )}
      </div>
    </CaseFormPage>
  );
}

function whatHappens({ phase }: CaseFile, after: { phase: CaseFile["phase"] }): string {
  if (after.phase === phase) return `Ärendets läge ändras inte: ”${PHASE[phase]}”.`;
  return `Ärendet går från ”${PHASE[phase]}” tillbaka till ”${PHASE[after.phase]}”.`;
}

const handled = (documents: number): string =>
  documents === 1
    ? "Handlingen som hör till den blir kvar i ärendet."
    : `De ${documents} handlingar som hör till den blir kvar i ärendet.`;
