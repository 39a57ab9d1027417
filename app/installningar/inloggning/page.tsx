import type { Metadata } from "next";
import { Button } from "@/components/button";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { keptTyped, listBodies } from "@/lib/people/queries";
import { readSignOnSettings } from "@/lib/sign-on/queries";
import { requireManager } from "../require-manager";
import { saveSignOn } from "./actions";
import { Addresses } from "./addresses";
import { SignOnFields } from "./fields";

export const metadata: Metadata = { title: "Kommunens inloggning" };

const SETTINGS = "/installningar";
const PATH = `${SETTINGS}/inloggning`;

export default async function SignOnPage() {
  const actor = await requireManager(PATH);
  const [typed, settings, bodies] = await Promise.all([
    keptTyped(actor, PATH),
    readSignOnSettings(actor),
    listBodies(),
  ]);
  return (
    <Page
      title="Kommunens inloggning"
      width="text"
      lead="Låt alla logga in som till kommunens andra system, med OpenID Connect: Entra ID, Keycloak, ADFS eller någon annan leverantör. Konton med lösenord i Motionskollen fungerar ändå, också när leverantören inte svarar."
      back={{ href: SETTINGS, label: "Inställningar" }}
      actions={settings && <Button href={`${PATH}/prov`}>Prova inställningen</Button>}
    >
      <Addresses />
      <Form
        action={saveSignOn}
        initial={typed ?? undefined}
        submitLabel="Spara och prova"
        cancelHref={SETTINGS}
      >
        <SignOnFields settings={settings} bodies={bodies} />
      </Form>
    </Page>
  );
}
