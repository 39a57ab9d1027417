import type { Metadata } from "next";
import { Button } from "@/components/button";
import { Page } from "@/components/page";
import { Table } from "@/components/table";
import { type Account, listAccounts } from "@/lib/accounts/queries";
import { dayOf } from "@/lib/dates";
import { ROLE } from "@/lib/vocabulary";
import { requireManager } from "../require-manager";
import { Saved } from "../saved";

export const metadata: Metadata = { title: "Konton" };

const PATH = "/installningar/konton";
const COLUMNS = [{ label: "Namn" }, { label: "Roll" }, { label: "Organ" }, { label: "Inloggning" }];

type Props = { searchParams: Promise<{ sparat?: string }> };

export default async function AccountsPage({ searchParams }: Props) {
  const actor = await requireManager(PATH);
  const [accounts, { sparat }] = await Promise.all([listAccounts(actor), searchParams]);
  return (
    <Page
      title="Konton"
      lead="De som kan logga in. Rollen avgör vad de får göra, och organen vilka förslag de får läsa."
      back={{ href: "/installningar", label: "Inställningar" }}
      actions={
        <>
          <Button variant="primary" href={`${PATH}/ny`}>
            Lägg till konto
          </Button>
          <Button href={`${PATH}/krav`}>Krav vid inloggning</Button>
        </>
      }
    >
      <Saved
        name={sparat === "krav" ? "krav vid inloggning" : accounts.find(({ id }) => id === sparat)?.name}
      />
      <Table caption="Alla konton" columns={COLUMNS}>
        {accounts.map((account) => (
          <AccountRow key={account.id} account={account} />
        ))}
      </Table>
    </Page>
  );
}

function AccountRow({ account }: { account: Account }) {
  const { id, name, email, role, bodies } = account;
  return (
    <tr>
      <th scope="row">
        <a href={`${PATH}/${id}`}>{name}</a>
        <small>{email}</small>
      </th>
      <td data-label="Roll">{ROLE[role]}</td>
      <td data-label="Organ">{bodies.map((body) => body.name).join(", ")}</td>
      <td data-label="Inloggning">
        <SignInStatus {...account} />
      </td>
    </tr>
  );
}

function SignInStatus({ disabledAt, isInvited, hasSecondFactor }: Account) {
  if (disabledAt) {
    return <span className="status status-neutral">Avstängd {dayOf(disabledAt).toString()}</span>;
  }
  if (isInvited) return <span className="status status-warning">Inbjuden, har inte valt lösenord</span>;
  return (
    <>
      <span className="status status-good">Öppen</span>
      {hasSecondFactor && <small>Tvåstegsinloggning</small>}
    </>
  );
}
