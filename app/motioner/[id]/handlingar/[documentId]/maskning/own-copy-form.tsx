import { Details } from "@/components/details";
import { TextField } from "@/components/form/fields";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { ACCEPTED, LARGEST_FILE } from "@/lib/files/limits";
import { filledForm } from "@/lib/form-state";
import { addOwnCopy } from "./actions";

type Props = {
  target: { motionId: string; documentId: string; version: number };
  title: string;
  open: boolean;
};

/** For what a machine cannot mask: pictures, scanned pages, handwriting. */
export function OwnCopyForm({ target, title, open }: Props) {
  return (
    <Details summary="Lägg till en kopia som du har maskat själv" open={open}>
      <Form
        action={addOwnCopy}
        initial={filledForm({ title: `${title} (maskad kopia)` })}
        hidden={target}
        submitLabel="Lägg till kopian"
      >
        <p>
          Inskannade sidor, bilder och handskrift måste en människa maska. Skriv ut handlingen, stryk över och
          skanna in den igen, eller använd ett program som tar bort texten och inte bara täcker över den.
        </p>
        <FileField name="copy" label="Den maskade kopian" accept={ACCEPTED} maxBytes={LARGEST_FILE} />
        <TextField name="title" label="Rubrik" hint="Rubriken syns också. Ta bort det som inte får visas." />
      </Form>
    </Details>
  );
}
