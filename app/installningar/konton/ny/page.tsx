import type { Metadata } from "next";
import { Form } from "@/components/form/form";
import { PasswordFields } from "@/components/form/password-fields";
import { Page } from "@/components/page";
import { mailIsSetUp } from "@/lib/mail/transport";
import { keptTyped, listBodies } from "@/lib/people/queries";
import { requireManager } from "../../require-manager";
import { addAccount } from "../actions";
import { AccountFields } from "../fields";

export const metadata: Metadata = { title: "Lägg till konto" };

const LIST = "/installningar/konton";
const PATH = `${LIST}/ny`;

export default async function NewAccountPage() {
  const actor = await requireManager(PATH);
  const [typed, bodies] = await Promise.all([keptTyped(actor, PATH), listBodies()]);
  return (
    <Page title="Lägg till konto" width="text" back={{ href: LIST, label: "Konton" }}>
      <Form action={addAccount} initial={typed ?? undefined} submitLabel="Lägg till konto" cancelHref={LIST}>
        <AccountFields bodies={bodies} />
        <PasswordFields
          lead={
            mailIsSetUp()
              ? "Lämna tomt, så får personen en länk med e-post och väljer själv. Länken gäller i sju dagar."
              : undefined
          }
        />
      </Form>
    </Page>
  );
}
