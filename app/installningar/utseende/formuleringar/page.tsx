import type { Metadata } from "next";
import { TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { PHRASE_KEYS, PHRASES } from "@/lib/look/phrases";
import { currentLook } from "@/lib/look/queries";
import { keptTyped } from "@/lib/people/queries";
import { requireManager } from "../../require-manager";
import { changePhrases } from "../actions";

export const metadata: Metadata = { title: "Fasta formuleringar" };

const BACK = "/installningar/utseende";
const PATH = `${BACK}/formuleringar`;

export default async function PhrasesPage() {
  const actor = await requireManager(PATH);
  const [{ version, phrases }, typed] = await Promise.all([currentLook(), keptTyped(actor, PATH)]);
  return (
    <Page
      title="Fasta formuleringar"
      width="text"
      lead="Det som dokumenten alltid säger. Ett fält inom klamrar fylls med det som är registrerat."
      back={{ href: BACK, label: "Dokumentens utseende" }}
    >
      <Form
        action={changePhrases}
        initial={typed ?? undefined}
        hidden={{ version }}
        submitLabel="Spara formuleringarna"
        cancelHref={BACK}
      >
        {PHRASE_KEYS.map((key) => (
          <TextArea
            key={key}
            name={`phrase:${key}`}
            label={PHRASES[key].label}
            hint={hintOf(PHRASES[key].fields)}
            rows={3}
            defaultValue={phrases[key] ?? PHRASES[key].text}
          />
        ))}
      </Form>
    </Page>
  );
}

const hintOf = (fields: readonly string[]): string =>
  fields.length > 0
    ? `Fält: ${fields.map((name) => `{${name}}`).join(", ")}. Töm rutan för att få tillbaka den första texten.`
    : "Töm rutan för att få tillbaka den första texten.";
