import type { Metadata } from "next";
import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { SummaryList } from "@/components/summary-list";
import { takeTyped } from "@/lib/people/mutations";
import { municipalityName } from "@/lib/settings/queries";
import { nameMunicipality } from "./actions";
import { requireManager } from "./require-manager";
import { Saved } from "./saved";

export const metadata: Metadata = { title: "Inställningar" };

const PATH = "/installningar";

type Props = { searchParams: Promise<{ sparat?: string }> };

export default async function SettingsPage({ searchParams }: Props) {
  const actor = await requireManager(PATH);
  const [typed, name, { sparat }] = await Promise.all([
    takeTyped(actor, PATH),
    municipalityName(),
    searchParams,
  ]);
  return (
    <Page
      title="Inställningar"
      width="text"
      lead="Det som måste finnas innan den första motionen registreras."
    >
      <Saved name={sparat && name} />
      <SummaryList rows={REGISTERS} />
      <Section id="kommunen" title="Kommunen">
        <Form action={nameMunicipality} initial={typed ?? undefined} submitLabel="Spara">
          <TextField
            name="name"
            label="Kommunens namn"
            hint="Står överst på alla sidor och i beslutssammanfattningar, till exempel Ekköpings kommun."
            defaultValue={name}
            width="medium"
          />
        </Form>
      </Section>
    </Page>
  );
}

const REGISTERS = [
  {
    label: "Organ",
    value: "Fullmäktige, styrelse och nämnder, och andra som motioner skickas till på remiss.",
    action: { href: "/installningar/organ", label: "Visa" },
  },
  {
    label: "Partier",
    value: "De partier som motionärer och talare kan höra till.",
    action: { href: "/installningar/partier", label: "Visa" },
  },
  {
    label: "Konton",
    value: "De som loggar in, med roll och de organ där de sitter eller arbetar.",
    action: { href: "/installningar/konton", label: "Visa" },
  },
];
