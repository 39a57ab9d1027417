import type { Metadata } from "next";
import { Page } from "@/components/page";
import { SummaryList } from "@/components/summary-list";
import { municipalityName } from "@/lib/settings/queries";
import { requireManager } from "./require-manager";
import { Saved } from "./saved";

export const metadata: Metadata = { title: "Inställningar" };

const PATH = "/installningar";

type Props = { searchParams: Promise<{ sparat?: string }> };

export default async function SettingsPage({ searchParams }: Props) {
  await requireManager(PATH);
  const [name, { sparat }] = await Promise.all([municipalityName(), searchParams]);
  return (
    <Page
      title="Inställningar"
      width="text"
      lead="Det som måste finnas innan den första motionen registreras."
    >
      <Saved name={sparat && (sparat === "planering" ? "året och planeringen" : name)} />
      <SummaryList
        rows={[
          {
            label: "Kommunens namn",
            value: name,
            action: { href: `${PATH}/kommunen`, label: "Ändra" },
          },
          {
            label: "Året och planeringen",
            value:
              "Från vilken dag året räknas (KL 5:35), skrivtid, och hur långt före ett sammanträde handlingar ska vara inne.",
            action: { href: `${PATH}/planering`, label: "Ändra" },
          },
          {
            label: "Dokumentens utseende",
            value:
              "Logotyp, adress, färger, typsnitt, fasta formuleringar och avsnitt i det som kommunen skickar ut.",
            action: { href: `${PATH}/utseende`, label: "Ändra" },
          },
          {
            label: "Organ",
            value: "Fullmäktige, styrelse och nämnder, och andra som motioner skickas till på remiss.",
            action: { href: `${PATH}/organ`, label: "Visa" },
          },
          {
            label: "Partier",
            value: "De partier som motionärer och talare kan höra till.",
            action: { href: `${PATH}/partier`, label: "Visa" },
          },
          {
            label: "Kommunens inloggning",
            value:
              "Inloggning med Entra ID, Keycloak, ADFS eller en annan leverantör, och vilka grupper som ger vilka roller.",
            action: { href: `${PATH}/inloggning`, label: "Ändra" },
          },
          {
            label: "Konton",
            value: "De som loggar in, med roll och de organ där de sitter eller arbetar.",
            action: { href: `${PATH}/konton`, label: "Visa" },
          },
          {
            label: "E-post",
            value: "Om inloggningslänkar och kvitton kan skickas, och vad som inte har gått fram.",
            action: { href: `${PATH}/epost`, label: "Visa" },
          },
        ]}
      />
    </Page>
  );
}
