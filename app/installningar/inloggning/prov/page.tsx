import type { Metadata } from "next";
import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { readSignOnSettings } from "@/lib/sign-on/queries";
import type { SignOnSettings } from "@/lib/sign-on/settings";
import { tryProvider } from "@/lib/sign-on/trial";
import { requireManager } from "../../require-manager";

export const metadata: Metadata = { title: "Prov av kommunens inloggning" };

const SETTING = "/installningar/inloggning";
const PATH = `${SETTING}/prov`;

export default async function TrialPage() {
  const actor = await requireManager(PATH);
  const settings = await readSignOnSettings(actor);
  return (
    <Page
      title="Prov av kommunens inloggning"
      width="text"
      back={{ href: SETTING, label: "Kommunens inloggning" }}
      actions={settings && <Button href={PATH}>Prova igen</Button>}
    >
      {settings ? (
        <Findings settings={settings} />
      ) : (
        <EmptyState
          title="Det finns ingen inställning att prova"
          action={{ href: SETTING, label: "Fyll i inställningen" }}
        />
      )}
    </Page>
  );
}

async function Findings({ settings }: { settings: SignOnSettings }) {
  const findings = await tryProvider(settings);
  const isRight = findings.every(({ good }) => good);
  return (
    <>
      <p className="mb-4">
        Inställningen är sparad.{" "}
        {settings.on ? "Knappen visas på sidan Logga in." : "Knappen visas inte ännu på sidan Logga in."}
      </p>
      <Notice
        tone={isRight ? "good" : "bad"}
        title={isRight ? "Leverantören svarar som den ska" : "Något behöver ändras"}
      >
        <ul>
          {findings.map(({ good, says }) => (
            <li key={says}>
              {good ? "Rätt: " : "Fel: "}
              {says}
            </li>
          ))}
        </ul>
      </Notice>
      <p className="mt-6 text-muted">
        Klient-id, hemlighet och grupper visar sig först vid en inloggning: öppna ett privat fönster och logga
        in med knappen.
      </p>
    </>
  );
}
