import type { Metadata } from "next";
import { notFound } from "next/navigation";
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

type Props = { params: Promise<{ accountId: string }> };

export default async function AccountPage({ params }: Props) {
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
    </Page>
  );
}
