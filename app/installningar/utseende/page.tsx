import type { Metadata } from "next";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { SummaryList } from "@/components/summary-list";
import { currentLook } from "@/lib/look/queries";
import { keptTyped } from "@/lib/people/queries";
import { requireManager } from "../require-manager";
import { Saved } from "../saved";
import { changeLogo, removeLogo } from "./actions";
import { LookForm } from "./look-form";

export const metadata: Metadata = { title: "Dokumentens utseende" };

const PATH = "/installningar/utseende";

type Props = { searchParams: Promise<{ sparat?: string }> };

export default async function LookPage({ searchParams }: Props) {
  const actor = await requireManager(PATH);
  const [{ sparat }, look, typed] = await Promise.all([searchParams, currentLook(), keptTyped(actor, PATH)]);
  const { version, logo } = look;
  return (
    <Page
      title="Dokumentens utseende"
      lead="Hur kommunens dokument ser ut och vad de alltid säger. Det som redan är färdigställt ändras inte."
      back={{ href: "/installningar", label: "Inställningar" }}
    >
      <Saved name={sparat} />
      <LookForm key={version} look={look} typed={typed} />
      <Section id="logotyp" title="Logotyp">
        {logo && (
          <div className="mb-6 grid justify-items-start gap-3">
            <img
              src={`${PATH}/logotyp?version=${version}`}
              alt="Nuvarande logotyp"
              className="paper-logo bg-white p-2"
            />
            <Form
              action={removeLogo}
              hidden={{ version }}
              submitLabel="Ta bort logotypen"
              submitVariant="danger"
            />
          </div>
        )}
        <Form action={changeLogo} hidden={{ version }} submitLabel={logo ? "Byt logotyp" : "Spara logotypen"}>
          <FileField
            name="logo"
            label="Bildfil"
            hint="Bilden ritas om till en stillbild som får plats överst till höger."
            accept=".png,.jpg,.jpeg,.webp,.gif,.svg"
            maxBytes={5 * 1024 * 1024}
          />
        </Form>
      </Section>
      <Section id="mer" title="Innehåll och versioner">
        <SummaryList
          rows={[
            {
              label: "Fasta formuleringar",
              value: "Det som dokumenten alltid säger med samma ord.",
              action: { href: `${PATH}/formuleringar`, label: "Ändra" },
            },
            {
              label: "Avsnitt",
              value: "Vilka avsnitt varje dokument har, och i vilken ordning.",
              action: { href: `${PATH}/avsnitt`, label: "Ändra" },
            },
            {
              label: "Versioner",
              value: version === 0 ? "Ingen har ändrat något ännu." : `Version ${version} gäller.`,
              action: { href: `${PATH}/versioner`, label: "Visa" },
            },
          ]}
        />
      </Section>
    </Page>
  );
}
