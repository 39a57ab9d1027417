import type { Metadata } from "next";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { keptTyped } from "@/lib/people/queries";
import { requireManager } from "../../require-manager";
import { addParty } from "../actions";
import { PartyFields } from "../fields";

export const metadata: Metadata = { title: "Lägg till parti" };

const LIST = "/installningar/partier";
const PATH = `${LIST}/ny`;

export default async function NewPartyPage() {
  const actor = await requireManager(PATH);
  const typed = await keptTyped(actor, PATH);
  return (
    <Page title="Lägg till parti" width="text" back={{ href: LIST, label: "Partier" }}>
      <Form action={addParty} initial={typed ?? undefined} submitLabel="Lägg till parti" cancelHref={LIST}>
        <PartyFields />
      </Form>
    </Page>
  );
}
