import type { Metadata } from "next";
import { Button } from "@/components/button";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { REPORTS } from "@/lib/reports/make";

export const metadata: Metadata = { title: "Rapporter" };

export default async function ReportsPage() {
  const actor = await currentActor();
  return (
    <Page
      title="Rapporter"
      lead="Rapporterna görs av det som är registrerat just nu. Var och en finns att läsa här och att hämta som PDF, Word, Excel och CSV."
    >
      {Object.entries(REPORTS).map(([name, { title, lead }]) => (
        <Section key={name} id={name} title={title}>
          <div className="prose">
            <p>{lead}</p>
          </div>
          <p className="mt-4">
            <Button href={`/rapporter/${name}`}>
              Visa<span className="sr-only"> {title.toLowerCase()}</span>
            </Button>
          </p>
        </Section>
      ))}
      {may(actor, "write papers") && (
        <Section id="dokument" title="Dokument för många ärenden">
          <div className="prose">
            <p>Påminnelser, underrättelser och andra dokument för alla ärenden som det gäller, på en gång.</p>
          </div>
          <p className="mt-4">
            <Button href="/rapporter/dokument">
              Välj<span className="sr-only"> dokument för många ärenden</span>
            </Button>
          </p>
        </Section>
      )}
      {may(actor, "see unpublished cases") && (
        <p className="mt-8">
          <a href="/rapporter/arkiv">Sparade rapporter</a>
        </p>
      )}
    </Page>
  );
}
