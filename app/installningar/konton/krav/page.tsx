import type { Metadata } from "next";
import { CheckboxField } from "@/components/form/choices";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { demandsSecondFactor } from "@/lib/second-factor/queries";
import { requireManager } from "../../require-manager";
import { demandSecondFactor } from "../actions";

export const metadata: Metadata = { title: "Krav vid inloggning" };

const LIST = "/installningar/konton";

export default async function DemandPage() {
  await requireManager(`${LIST}/krav`);
  return (
    <Page title="Krav vid inloggning" width="text" back={{ href: LIST, label: "Konton" }}>
      <Form action={demandSecondFactor} submitLabel="Spara" cancelHref={LIST}>
        <CheckboxField
          name="isDemanded"
          label="Administratörer ska ha tvåstegsinloggning"
          hint="De som inte har det loggas ut och väljer det nästa gång de loggar in med lösenord eller länk. Du som sparar loggas inte ut. För den som kommer med kommunens egen inloggning gäller vad den kräver."
          defaultChecked={await demandsSecondFactor()}
        />
      </Form>
    </Page>
  );
}
