import type { Metadata } from "next";
import { requireSignedIn } from "@/app/submit";
import { Page } from "@/components/page";
import { SummaryList } from "@/components/summary-list";
import { dayOf, longDate } from "@/lib/dates";
import { hasPassword } from "@/lib/passwords/queries";
import { listBodies } from "@/lib/people/queries";
import { ownSecondFactor } from "@/lib/second-factor/queries";
import { ROLE } from "@/lib/vocabulary";
import { SignedInPlaces } from "./signed-in";

export const metadata: Metadata = { title: "Mitt konto" };

const PATH = "/konto";

type Props = { searchParams: Promise<{ avslutad?: string }> };

export default async function AccountPage({ searchParams }: Props) {
  const actor = await requireSignedIn(PATH);
  const [{ avslutad }, bodies, password, { since }] = await Promise.all([
    searchParams,
    listBodies(),
    hasPassword(actor),
    ownSecondFactor(actor),
  ]);
  const own = bodies.filter(({ id }) => actor.bodyIds.includes(id)).map(({ name }) => name);
  return (
    <Page
      title="Mitt konto"
      width="text"
      lead="Är namnet, rollen eller organen fel rättar den som sköter kontona dem."
    >
      <SummaryList
        rows={[
          { label: "Namn", value: actor.name },
          { label: "E-postadress", value: actor.email },
          { label: "Roll", value: ROLE[actor.role] },
          { label: "Organ", value: own.join(", ") },
          {
            label: "Lösenord",
            value: password ? "Ett eget, för Motionskollen" : "Inget: du loggar in med kommunens inloggning",
            ...(password ? { action: { href: `${PATH}/losenord`, label: "Byt" } } : {}),
          },
          {
            label: "Tvåstegsinloggning",
            value: since ? `På sedan ${longDate(dayOf(since))}` : "Av",
            action: { href: `${PATH}/tvasteg`, label: since ? "Ändra" : "Slå på" },
          },
          {
            label: "Dina uppgifter",
            value: "Allt som Motionskollen har sparat om dig, att läsa och hämta (artikel 15 GDPR).",
            action: { href: `${PATH}/uppgifter`, label: "Visa" },
          },
        ]}
      />
      <SignedInPlaces actor={actor} accountId={actor.id} ended={avslutad === "ja"} />
    </Page>
  );
}
