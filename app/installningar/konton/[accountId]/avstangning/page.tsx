import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { listAccounts } from "@/lib/accounts/queries";
import { requireManager } from "../../../require-manager";
import { disableAccount, enableAccount } from "../../actions";

export const metadata: Metadata = { title: "Avstängning" };

type Props = { params: Promise<{ accountId: string }> };

export default async function DisablingPage({ params }: Props) {
  const { accountId } = await params;
  const account = `/installningar/konton/${accountId}`;
  const actor = await requireManager(`${account}/avstangning`);
  const person = (await listAccounts(actor)).find(({ id }) => id === accountId);
  if (!person) notFound();
  const form = { hidden: { accountId }, cancelHref: account };
  return (
    <Page
      title={person.disabledAt ? `Öppna kontot för ${person.name}` : `Stäng av kontot för ${person.name}`}
      width="text"
      lead={
        person.disabledAt
          ? "Personen kan logga in igen, med samma lösenord, roll och organ som förut."
          : "Personen loggas ut genast och kan inte logga in. Det som personen har gjort står kvar i ärendena. Kontot kan öppnas igen."
      }
      back={{ href: account, label: person.name }}
    >
      {person.disabledAt ? (
        <Form action={enableAccount} submitLabel="Öppna kontot igen" {...form} />
      ) : (
        <Form action={disableAccount} submitLabel="Stäng av kontot" submitVariant="danger" {...form} />
      )}
    </Page>
  );
}
