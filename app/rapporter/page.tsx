import type { Metadata } from "next";
import { Button } from "@/components/button";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { REPORTS } from "@/lib/reports/make";

export const metadata: Metadata = { title: "Rapporter" };

export default function ReportsPage() {
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
    </Page>
  );
}
