import type { Metadata } from "next";
import { asOption, currentBodies } from "@/app/motioner/registers";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { Page } from "@/components/page";
import { ACCEPTED, LARGEST_CALENDAR } from "@/lib/calendar/schema";
import { keptTyped } from "@/lib/people/queries";
import { requireKeeper } from "../require-keeper";
import { readFile } from "./actions";

export const metadata: Metadata = { title: "Läs in sammanträden" };

const PATH = "/sammantraden/import";

export default async function ImportPage() {
  const actor = await requireKeeper(PATH);
  const [typed, bodies] = await Promise.all([keptTyped(actor, PATH), currentBodies()]);
  return (
    <Page
      title="Läs in sammanträden"
      width="text"
      back={{ href: "/sammantraden", label: "Sammanträden" }}
      lead="Först visas vad filen innehåller. Inget sparas förrän du har godkänt det, och ingenting sparas om någon rad är fel."
    >
      <Form
        action={readFile}
        initial={typed ?? undefined}
        submitLabel="Läs filen"
        pendingLabel="Läser …"
        cancelHref="/sammantraden"
      >
        <FileField
          name="file"
          label="Fil"
          hint="I Excel: rubrikerna Organ och Datum på första raden, och om ni vill Handlingar och Kallelse. I en kalender: organets namn eller förkortning i händelsens rubrik."
          accept={ACCEPTED}
          maxBytes={LARGEST_CALENDAR}
        />
        <SelectField
          name="bodyId"
          label="Organ"
          hint="Om filen gäller ett enda organ och inte säger vilket."
          optional
          options={bodies.map(asOption)}
          empty="Filen säger vilket"
        />
      </Form>
    </Page>
  );
}
