import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { currentActor } from "@/lib/auth/session";
import { getSummary } from "@/lib/summaries/queries";
import { openFor } from "../open-for";
import { startSummary } from "./actions";
import { DraftForm } from "./draft-form";
import { Finished } from "./finished";

export const metadata: Metadata = { title: "Beslutssammanfattning" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ sparat?: string }> };

export default async function SummaryPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { sparat } = await searchParams;
  const { motion, typed } = await openFor("write summaries", id, `/motioner/${id}/sammanfattning`);
  const summary = await getSummary(await currentActor(), id);
  if (!summary) notFound();
  const { draft, finished } = summary;
  return (
    <Page
      title="Beslutssammanfattning"
      lead={motion.title}
      back={{ href: `/motioner/${id}`, label: `Ärende ${motion.registrationNumber}` }}
    >
      {draft ? (
        // A new key after each save: the form starts afresh from what was saved.
        <DraftForm key={sparat} motion={motion} draft={draft} typed={typed} />
      ) : (
        <Start motion={motion} />
      )}
      {finished.length > 0 && (
        <Section id="fardiga" title="Färdiga sammanfattningar">
          <Finished motionId={id} finished={finished} />
        </Section>
      )}
    </Page>
  );
}

const Start = ({ motion }: { motion: { id: string; version: number } }) => (
  <>
    <div className="prose mb-6">
      <p>
        Ett utkast tas fram av det som är registrerat i ärendet: motionen och dess att-satser, remissvaren
        organ för organ, protokollsanteckningar, särskilda yttranden och reservationer, besluten och vilka som
        ska få dem.
      </p>
      <p>
        Varje stycke visar vilken handling eller uppgift det bygger på. Du kan sedan ändra texten och hämta
        den som Word eller PDF. Utkastet ser bara ni som skriver sammanfattningar.
      </p>
    </div>
    <Form
      action={startSummary}
      hidden={{ motionId: motion.id, version: motion.version }}
      submitLabel="Ta fram utkast"
      pendingLabel="Tar fram utkast …"
    />
  </>
);
