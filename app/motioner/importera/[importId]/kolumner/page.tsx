import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { Page } from "@/components/page";
import { may } from "@/lib/auth/permissions";
import { filledForm } from "@/lib/form-state";
import { keptTyped } from "@/lib/people/queries";
import { FIELDS } from "@/lib/register-import/columns";
import { fieldsFor } from "@/lib/register-import/queries";
import type { ListTable } from "@/lib/register-import/table";
import { chooseColumns } from "../../actions";
import { IMPORT, requireImport } from "../../require-registrar";
import { inRows } from "../in-words";

export const metadata: Metadata = { title: "Välj kolumner" };

type Props = { params: Promise<{ importId: string }> };

export default async function ColumnsPage({ params }: Props) {
  const { actor, list, address } = await requireImport(params, "/kolumner");
  if (list.state !== "READY") redirect(address);
  const typed = await keptTyped(actor, `${address}/kolumner`);
  const { table, reading } = list;
  const guessed = reading.columns.map((field, place) => [`column-${place}`, field ?? ""]);
  const options = fieldsFor(actor).map((field) => ({
    value: field,
    label: FIELDS[field].required ? `${FIELDS[field].label} (behövs)` : FIELDS[field].label,
  }));
  return (
    <Page
      title="Välj kolumner"
      width="text"
      back={{ href: IMPORT, label: "Läs in en annan fil" }}
      lead={`${list.fileName}${table.sheet ? `, bladet ${table.sheet}` : ""}: ${inRows(table.rows.length)}. Valen är gissade ur rubrikerna. Kontrollera dem.`}
    >
      {!may(actor, "record decisions") && (
        <p className="mb-6 text-muted">
          Beslut registreras av handläggare och nämndsekreterare. Kolumner med beslut tas därför inte med.
        </p>
      )}
      <Form
        action={chooseColumns}
        initial={typed ?? filledForm(Object.fromEntries(guessed))}
        submitLabel="Fortsätt"
        cancelHref={`${address}/forkasta`}
        hidden={{ importId: list.id }}
      >
        {table.headings.map((heading, place) => (
          <SelectField
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone
            key={place}
            name={`column-${place}`}
            label={heading || `Kolumn ${place + 1}, utan rubrik`}
            hint={examplesIn(table, place)}
            options={options}
            empty="Tas inte med"
          />
        ))}
      </Form>
    </Page>
  );
}

/** The first two texts of a column that differ. */
function examplesIn({ rows }: ListTable, place: number): string {
  const texts = [...new Set(rows.slice(0, 200).map(({ cells }) => cells[place] ?? ""))].filter(Boolean);
  const shown = texts.slice(0, 2).map((text) => (text.length > 60 ? `${text.slice(0, 60)} …` : text));
  return shown.length > 0 ? `Till exempel: ${shown.join(" | ")}` : "Kolumnen är tom.";
}
