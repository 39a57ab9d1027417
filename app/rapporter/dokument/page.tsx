import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { getBatches, selectSubjects } from "@/lib/batches/queries";
import { batchChoice, inWords, MOST_IN_A_BATCH } from "@/lib/batches/schema";
import { PAPER_KIND } from "@/lib/vocabulary";
import { start } from "./actions";
import { BatchChoices } from "./batch-choices";
import { BatchRows } from "./batch-rows";
import { BATCHES, requireWriter } from "./require-writer";

export const metadata: Metadata = { title: "Dokument för många ärenden" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function BatchesPage({ searchParams }: Props) {
  const asked = await searchParams;
  const actor = await requireWriter(BATCHES);
  const choice = batchChoice.parse(asked);
  const [batches, { subjects, already }] = await Promise.all([
    getBatches(actor),
    selectSubjects(actor, choice),
  ]);
  const { slag, fran, till, igen } = choice;
  const many = subjects.length === 1 ? "1 dokument" : `${subjects.length.toLocaleString("sv-SE")} dokument`;
  return (
    <Page
      title="Dokument för många ärenden"
      lead="Välj ett slags dokument och vilka dagar det gäller. Servern gör ett dokument för varje ärende, remiss eller paragraf, och du kan hämta alla på en gång."
      back={{ href: "/rapporter", label: "Rapporter" }}
    >
      <BatchChoices choice={choice} />
      <Section id="urval" title={`${PAPER_KIND[slag]}: ${many}`}>
        <div className="prose mb-6">
          <p>
            {inWords(choice)}.{already > 0 && ` ${already} som redan har dokumentet är inte med.`}
          </p>
          {subjects.length === MOST_IN_A_BATCH && (
            <Notice tone="warning" title={`Högst ${MOST_IN_A_BATCH.toLocaleString("sv-SE")} åt gången`}>
              <p>Gör resten efteråt: de som då har dokumentet kommer inte med igen.</p>
            </Notice>
          )}
        </div>
        {subjects.length === 0 ? (
          <EmptyState title="Det finns inget att göra">
            <p>Välj andra dagar eller ett annat slags dokument.</p>
          </EmptyState>
        ) : (
          <>
            <div className="prose mb-4">
              <p>
                Varje dokument färdigställs av det som är registrerat, och sparas som PDF/A bland ärendets
                handlingar, upprättat i dag. Det går sedan inte att ändra. Där en uppgift saknas görs inget
                dokument, och du får veta varför.
              </p>
            </div>
            <Form
              action={start}
              hidden={{
                slag,
                fran: fran.toString(),
                till: till.toString(),
                ...(igen && { igen }),
                count: subjects.length,
              }}
              submitLabel={`Gör ${many}`}
              pendingLabel="Börjar …"
            />
          </>
        )}
      </Section>
      <Section id="gjorda" title="Påbörjade och gjorda">
        <BatchRows batches={batches} />
      </Section>
    </Page>
  );
}
