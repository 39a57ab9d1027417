import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Form } from "@/components/form/form";
import { PasswordFields } from "@/components/form/password-fields";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { listAccounts } from "@/lib/accounts/queries";
import { mailIsSetUp } from "@/lib/mail/transport";
import { requireManager } from "../../../require-manager";
import { inviteAgain, setPassword } from "../../actions";

export const metadata: Metadata = { title: "Nytt lösenord" };

type Props = { params: Promise<{ accountId: string }> };

export default async function PasswordPage({ params }: Props) {
  const { accountId } = await params;
  const account = `/installningar/konton/${accountId}`;
  const actor = await requireManager(`${account}/losenord`);
  const person = (await listAccounts(actor)).find(({ id }) => id === accountId);
  if (!person) notFound();
  return (
    <Page
      title={`Nytt lösenord för ${person.name}`}
      width="text"
      lead="Det gamla lösenordet slutar gälla, och personen loggas ut. Lämna det nya på ett säkert sätt, inte med e-post."
      back={{ href: account, label: person.name }}
    >
      {person.isInvited && mailIsSetUp() && (
        <Section id="inbjudan" title="Skicka en ny inbjudan">
          <p className="mb-4">
            {person.name} har inte valt något lösenord. En ny länk gäller i sju dagar, och den förra slutar
            gälla.
          </p>
          <Form
            action={inviteAgain}
            hidden={{ accountId }}
            submitLabel="Skicka länken"
            submitVariant="secondary"
            pendingLabel="Skickar …"
          />
        </Section>
      )}
      <Section id="losenord" title="Välj ett lösenord åt personen">
        <Form action={setPassword} hidden={{ accountId }} submitLabel="Byt lösenord" cancelHref={account}>
          <PasswordFields />
        </Form>
      </Section>
    </Page>
  );
}
