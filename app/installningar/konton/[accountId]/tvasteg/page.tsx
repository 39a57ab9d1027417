import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { listAccounts } from "@/lib/accounts/queries";
import { requireManager } from "../../../require-manager";
import { removeSecondFactor } from "../../actions";

export const metadata: Metadata = { title: "Ta bort tvåstegsinloggning" };

type Props = { params: Promise<{ accountId: string }> };

export default async function RemoveSecondFactorPage({ params }: Props) {
  const { accountId } = await params;
  const account = `/installningar/konton/${accountId}`;
  const actor = await requireManager(`${account}/tvasteg`);
  const person = (await listAccounts(actor)).find(({ id }) => id === accountId);
  if (!person?.hasSecondFactor) notFound();
  return (
    <Page
      title={`Ta bort tvåstegsinloggningen för ${person.name}`}
      width="text"
      lead="För den som har tappat både telefon och återställningskoder. Se efter att det är rätt person som ber om det, till exempel genom att ringa upp. Personen loggas ut, loggar sedan in med bara lösenordet och kan välja tvåstegsinloggning igen."
      back={{ href: account, label: person.name }}
    >
      <Form
        action={removeSecondFactor}
        hidden={{ accountId }}
        submitLabel="Ta bort tvåstegsinloggningen"
        submitVariant="danger"
        cancelHref={account}
      />
    </Page>
  );
}
