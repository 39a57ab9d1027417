import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { listAccounts } from "@/lib/accounts/queries";
import { requireManager } from "../../../require-manager";
import { setPassword } from "../../actions";
import { PasswordFields } from "../../fields";

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
      lead="Det gamla lösenordet slutar gälla. Lämna det nya på ett säkert sätt, inte med e-post."
      back={{ href: account, label: person.name }}
    >
      <Form action={setPassword} hidden={{ accountId }} submitLabel="Byt lösenord" cancelHref={account}>
        <PasswordFields />
      </Form>
    </Page>
  );
}
