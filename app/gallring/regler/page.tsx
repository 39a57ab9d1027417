import type { Metadata } from "next";
import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { keptTyped } from "@/lib/people/queries";
import { CLASSES } from "@/lib/retention/classes";
import { readRules } from "@/lib/retention/queries";
import { decideRules } from "../actions";
import { DISPOSALS, requireArchivist } from "../require-archivist";

export const metadata: Metadata = { title: "Gallringsregler" };

export default async function RulesPage() {
  const path = `${DISPOSALS}/regler`;
  const actor = await requireArchivist(path);
  const [typed, rules] = await Promise.all([keptTyped(actor, path), readRules()]);
  return (
    <Page
      title="Gallringsregler"
      width="text"
      lead="Följ kommunens dokumenthanteringsplan. Motioner, remissvar och protokoll bevaras (arkivlagen 3 §). Tomt betyder att det bevaras."
      back={{ href: DISPOSALS, label: "Gallring" }}
    >
      <Form action={decideRules} initial={typed ?? undefined} submitLabel="Spara" cancelHref={DISPOSALS}>
        {Object.entries(CLASSES).map(([name, { label, from, goes }]) => (
          <TextField
            key={name}
            name={`years-${name}`}
            label={`${label}: år från att ${from}`}
            hint={goes}
            optional
            inputMode="numeric"
            width="short"
            defaultValue={String(rules[name] ?? "")}
          />
        ))}
      </Form>
    </Page>
  );
}
