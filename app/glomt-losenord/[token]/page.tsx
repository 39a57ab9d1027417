import type { Metadata } from "next";
import { Form } from "@/components/form/form";
import { PasswordFields } from "@/components/form/password-fields";
import { Page } from "@/components/page";
import { readLink } from "@/lib/account-links/queries";
import { choosePassword } from "../actions";

export const metadata: Metadata = { title: "Välj lösenord" };

const BACK = { href: "/logga-in", label: "Logga in" };

type Props = { params: Promise<{ token: string }> };

export default async function ChoosePasswordPage({ params }: Props) {
  const { token } = await params;
  const link = await readLink(token, ["NEW_PASSWORD", "INVITATION"]);
  if (!link) {
    return (
      <Page
        title="Länken gäller inte längre"
        width="text"
        lead="Den har använts, eller så har tiden gått ut. Har du bett om flera gäller bara den sista."
        back={BACK}
      >
        <a href="/glomt-losenord" className="button button-primary">
          Få en ny länk
        </a>
      </Page>
    );
  }
  return (
    <Page
      title="Välj lösenord"
      width="text"
      lead={`För ${link.user.name}, ${link.user.email}. Sedan loggar du in med det. Är du inloggad någonstans loggas du ut där.`}
      back={BACK}
    >
      <Form action={choosePassword} hidden={{ token }} submitLabel="Spara lösenordet">
        <PasswordFields />
      </Form>
    </Page>
  );
}
