import type { Metadata } from "next";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import type { PaperKind } from "@/lib/db/generated/enums";
import type { Look } from "@/lib/look/look";
import { currentLook } from "@/lib/look/queries";
import { KINDS } from "@/lib/papers/kinds";
import { PAPER_KIND } from "@/lib/vocabulary";
import { requireManager } from "../../require-manager";
import { changeSections } from "../actions";

export const metadata: Metadata = { title: "Dokumentens avsnitt" };

const BACK = "/installningar/utseende";

export default async function SectionsPage() {
  await requireManager(`${BACK}/avsnitt`);
  const { version, sections } = await currentLook();
  return (
    <Page
      title="Dokumentens avsnitt"
      width="text"
      lead="Vilka avsnitt varje dokument har, och i vilken ordning. Ett avsnitt utan text skrivs aldrig ut."
      back={{ href: BACK, label: "Dokumentens utseende" }}
    >
      {(Object.keys(KINDS) as PaperKind[]).map((kind) => (
        <Section key={kind} id={kind} title={PAPER_KIND[kind]}>
          <Form
            action={changeSections}
            hidden={{ version, kind }}
            submitLabel={`Spara avsnitten i ${PAPER_KIND[kind].toLowerCase()}`}
          >
            <Places kind={kind} chosen={sections[kind]} />
          </Form>
        </Section>
      ))}
    </Page>
  );
}

function Places({ kind, chosen }: { kind: PaperKind; chosen: Look["sections"][PaperKind] }) {
  const { sections } = KINDS[kind];
  const order = chosen ?? sections.map(({ key }) => key);
  const options = sections.map((_, place) => ({ value: String(place + 1), label: `Plats ${place + 1}` }));
  return sections.map(({ key, heading }) => (
    <SelectField
      key={key}
      name={`place:${key}`}
      label={heading}
      empty="Utelämnas"
      options={options}
      defaultValue={order.includes(key) ? String(order.indexOf(key) + 1) : ""}
    />
  ));
}
