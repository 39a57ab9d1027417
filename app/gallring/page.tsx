import type { Metadata } from "next";
import { Button } from "@/components/button";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { Table } from "@/components/table";
import { CLASSES } from "@/lib/retention/classes";
import { disposalLists, retentionOverview } from "@/lib/retention/queries";
import { makeList } from "./actions";
import { ClassRows, COLUMNS } from "./class-rows";
import { Lists } from "./lists";
import { DISPOSALS, requireArchivist } from "./require-archivist";

export const metadata: Metadata = { title: "Gallring" };

type Props = { searchParams: Promise<{ sparat?: string }> };

export default async function DisposalsPage({ searchParams }: Props) {
  const actor = await requireArchivist(DISPOSALS);
  const [classes, lists, { sparat }] = await Promise.all([
    retentionOverview(actor),
    disposalLists(actor),
    searchParams,
  ]);
  const due = classes.filter((one) => one.due > 0);
  return (
    <Page
      title="Gallring"
      lead="Hur länge saker bevaras, och vad som kan gallras nu. Inget försvinner av sig självt: en lista tas fram, du går igenom den, och först när du har godkänt den gallras det som står där (arkivlagen 10 §)."
      actions={<Button href={`${DISPOSALS}/regler`}>Ändra reglerna</Button>}
    >
      {sparat && <Notice tone="good" title="Sparat: gallringsreglerna" />}
      <Section id="ny" title="Ta fram en gallringslista">
        {due.length === 0 ? (
          <p>Inget har nått sin gallringstid än.</p>
        ) : (
          <Form action={makeList} submitLabel="Ta fram listan" pendingLabel="Tar fram …">
            <SelectField
              name="recordClass"
              label="Vad ska gallras?"
              options={due.map(({ recordClass, due: count }) => ({
                value: recordClass,
                label: `${CLASSES[recordClass]?.label} (${count})`,
              }))}
            />
          </Form>
        )}
      </Section>
      <Lists lists={lists} />
      <Section id="regler" title="Regler">
        <Table caption="Handlingar och annat, och hur länge det bevaras" columns={COLUMNS}>
          <ClassRows classes={classes} />
        </Table>
      </Section>
    </Page>
  );
}
