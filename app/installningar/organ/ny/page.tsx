import type { Metadata } from "next";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { keptTyped, listBodies } from "@/lib/people/queries";
import { requireManager } from "../../require-manager";
import { addBody } from "../actions";
import { BodyFields } from "../fields";

export const metadata: Metadata = { title: "Lägg till organ" };

const LIST = "/installningar/organ";
const PATH = `${LIST}/ny`;

export default async function NewBodyPage() {
  const actor = await requireManager(PATH);
  const [typed, bodies] = await Promise.all([keptTyped(actor, PATH), listBodies()]);
  return (
    <Page title="Lägg till organ" width="text" back={{ href: LIST, label: "Organ" }}>
      <Form action={addBody} initial={typed ?? undefined} submitLabel="Lägg till organ" cancelHref={LIST}>
        <BodyFields bodies={bodies} />
      </Form>
    </Page>
  );
}
