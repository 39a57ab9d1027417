import type { Metadata } from "next";
import { requireSignedIn } from "@/app/submit";
import { Form } from "@/components/form/form";
import { PasswordField } from "@/components/form/password-field";
import { PasswordFields } from "@/components/form/password-fields";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { hasPassword } from "@/lib/passwords/queries";
import { changePassword } from "./actions";

export const metadata: Metadata = { title: "Byt lösenord" };

const PATH = "/konto/losenord";

export default async function OwnPasswordPage() {
  const actor = await requireSignedIn(PATH);
  return (
    <Page
      title="Byt lösenord"
      width="text"
      lead="Du är kvar inloggad här och loggas ut på andra ställen."
      back={{ href: "/konto", label: "Mitt konto" }}
    >
      {(await hasPassword(actor)) ? (
        <Form action={changePassword} submitLabel="Byt lösenord" cancelHref="/konto">
          <PasswordField name="passwordNow" label="Nuvarande lösenord" autoComplete="current-password" />
          <PasswordFields />
        </Form>
      ) : (
        <Notice tone="info" title="Du har inget lösenord här">
          <p>Du loggar in med kommunens egen inloggning. Lösenordet byter du där.</p>
        </Notice>
      )}
    </Page>
  );
}
