import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SignedInPlaces } from "@/app/konto/signed-in";
import { Button } from "@/components/button";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { listAccounts } from "@/lib/accounts/queries";
import { keptTyped, listBodies } from "@/lib/people/queries";
import { requireManager } from "../../require-manager";
import { changeAccount } from "../actions";
import { AccountFields } from "../fields";

export const metadata: Metadata = { title: "Ändra konto" };

const LIST = "/installningar/konton";

type Props = { params: Promise<{ accountId: string }>; searchParams: Promise<{ avslutad?: string }> };

export default async function AccountPage({ params, searchParams }: Props) {
  const { accountId } = await params;
  const path = `${LIST}/${accountId}`;
  const actor = await requireManager(path);
  const [accounts, bodies] = await Promise.all([listAccounts(actor), listBodies()]);
  const account = accounts.find(({ id }) => id === accountId);
  if (!account) notFound();
  const typed = await keptTyped(actor, path);
  return (
    <Page
      title={account.name}
      width="text"
      back={{ href: LIST, label: "Konton" }}
      actions={
        <>
          <Button href={`${path}/losenord`}>Nytt lösenord</Button>
          {account.hasSecondFactor && accountId !== actor.id && (
            <Button href={`${path}/tvasteg`}>Ta bort tvåstegsinloggning</Button>
          )}
          <Button href={`${path}/personuppgifter`}>Personuppgifter</Button>
          {accountId !== actor.id && (
            <Button href={`${path}/avstangning`}>
              {account.disabledAt ? "Öppna kontot igen" : "Stäng av kontot"}
            </Button>
          )}
        </>
      }
    >
      <Form
        action={changeAccount}
        initial={typed ?? undefined}
        hidden={{ accountId }}
        submitLabel="Spara"
        cancelHref={LIST}
      >
        <AccountFields account={account} bodies={bodies} />
      </Form>
      <SignedInPlaces actor={actor} accountId={accountId} ended={(await searchParams).avslutad === "ja"} />
    </Page>
  );
}
