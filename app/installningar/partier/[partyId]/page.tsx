import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { keptTyped, listParties } from "@/lib/people/queries";
import { requireManager } from "../../require-manager";
import { changeParty } from "../actions";
import { PartyFields } from "../fields";

export const metadata: Metadata = { title: "Ändra parti" };

const LIST = "/installningar/partier";

type Props = { params: Promise<{ partyId: string }> };

export default async function PartyPage({ params }: Props) {
  const { partyId } = await params;
  const path = `${LIST}/${partyId}`;
  const actor = await requireManager(path);
  const party = (await listParties()).find(({ id }) => id === partyId);
  if (!party) notFound();
  const typed = await keptTyped(actor, path);
  return (
    <Page
      title={party.name}
      width="text"
      lead="Rätta det som är fel här. Har partiet upphört eller bytt namn: skriv sista dagen och lägg till det nya partiet för sig."
      back={{ href: LIST, label: "Partier" }}
    >
      <Form
        action={changeParty}
        initial={typed ?? undefined}
        hidden={{ partyId }}
        submitLabel="Spara"
        cancelHref={LIST}
      >
        <PartyFields party={party} />
      </Form>
    </Page>
  );
}
