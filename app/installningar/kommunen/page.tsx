import type { Metadata } from "next";
import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { keptTyped } from "@/lib/people/queries";
import { municipalityName } from "@/lib/settings/queries";
import { requireManager } from "../require-manager";
import { nameMunicipality } from "./actions";

export const metadata: Metadata = { title: "Kommunens namn" };

const SETTINGS = "/installningar";
const PATH = `${SETTINGS}/kommunen`;

export default async function MunicipalityPage() {
  const actor = await requireManager(PATH);
  const [typed, name] = await Promise.all([keptTyped(actor, PATH), municipalityName()]);
  return (
    <Page title="Kommunens namn" width="text" back={{ href: SETTINGS, label: "Inställningar" }}>
      <Form action={nameMunicipality} initial={typed ?? undefined} submitLabel="Spara" cancelHref={SETTINGS}>
        <TextField
          name="name"
          label="Namn"
          hint="Står överst på alla sidor och i beslutssammanfattningar, till exempel Ekköpings kommun."
          defaultValue={name}
          width="medium"
        />
      </Form>
    </Page>
  );
}
