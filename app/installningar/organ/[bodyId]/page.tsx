import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { keptTyped, listBodies } from "@/lib/people/queries";
import { requireManager } from "../../require-manager";
import { changeBody } from "../actions";
import { BodyFields } from "../fields";

export const metadata: Metadata = { title: "Ändra organ" };

const LIST = "/installningar/organ";

type Props = { params: Promise<{ bodyId: string }> };

export default async function BodyPage({ params }: Props) {
  const { bodyId } = await params;
  const path = `${LIST}/${bodyId}`;
  const actor = await requireManager(path);
  const bodies = await listBodies();
  const body = bodies.find(({ id }) => id === bodyId);
  if (!body) notFound();
  const typed = await keptTyped(actor, path);
  return (
    <Page
      title={body.name}
      width="text"
      lead="Rätta det som är fel här. Har organet bytt namn: skriv det nya namnet och från vilken dag det gäller. Har organet upphört: skriv sista dagen, och lägg till det organ som tar över för sig."
      back={{ href: LIST, label: "Organ" }}
    >
      <Form
        action={changeBody}
        initial={typed ?? undefined}
        hidden={{ bodyId }}
        submitLabel="Spara"
        cancelHref={LIST}
      >
        <BodyFields body={body} bodies={bodies} />
      </Form>
    </Page>
  );
}
