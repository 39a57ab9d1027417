import type { Metadata } from "next";
import { asOption, currentBodies } from "@/app/motioner/registers";
import { TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { Page } from "@/components/page";
import { keptTyped } from "@/lib/people/queries";
import { addMeetings } from "../actions";
import { requireKeeper } from "../require-keeper";

export const metadata: Metadata = { title: "Lägg till sammanträden" };

const PATH = "/sammantraden/ny";

type Props = { searchParams: Promise<{ organ?: string; dag?: string }> };

export default async function NewMeetingsPage({ searchParams }: Props) {
  const actor = await requireKeeper(PATH);
  const [typed, bodies, { organ, dag }] = await Promise.all([
    keptTyped(actor, PATH),
    currentBodies(),
    searchParams,
  ]);
  return (
    <Page
      title="Lägg till sammanträden"
      width="text"
      back={{ href: "/sammantraden", label: "Sammanträden" }}
      lead="När handlingar och kallelse ska vara klara räknas ut av organets ledtider och kan ändras efteråt."
    >
      <Form
        action={addMeetings}
        initial={typed ?? undefined}
        submitLabel="Lägg till"
        cancelHref="/sammantraden"
      >
        <SelectField name="bodyId" label="Organ" options={bodies.map(asOption)} defaultValue={organ} />
        <TextArea
          name="dates"
          label="Dagar"
          hint="En dag på varje rad, som åååå-mm-dd. Hela årets dagar kan klistras in på en gång."
          rows={8}
          defaultValue={dag}
        />
      </Form>
    </Page>
  );
}
