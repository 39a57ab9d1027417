import type { Metadata } from "next";
import { CheckboxField } from "@/components/form/choices";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { dateAndTime } from "@/lib/dates";
import { filledForm } from "@/lib/form-state";
import { keptTyped } from "@/lib/people/queries";
import { listImports } from "@/lib/register-import/queries";
import { ACCEPTED, LARGEST_LIST } from "@/lib/register-import/schema";
import { registersFor } from "../registers";
import { readFile } from "./actions";
import { IMPORT, requireRegistrar } from "./require-registrar";

export const metadata: Metadata = { title: "Läs in en förteckning" };

export default async function ImportPage() {
  const actor = await requireRegistrar(IMPORT);
  const [typed, { authorities, board }, begun] = await Promise.all([
    keptTyped(actor, IMPORT),
    registersFor(),
    listImports(actor),
  ]);
  return (
    <Page
      title="Läs in en förteckning"
      width="text"
      back={{ href: "/motioner", label: "Motioner" }}
      lead="Motioner som kommunen har i en Excel-fil eller en annan lista. Först väljer du vad kolumnerna innehåller och ser varje rad. Inget registreras förrän du säger till, och finns ett ärende redan så registreras det inte en gång till."
    >
      <Form
        action={readFile}
        initial={typed ?? filledForm({ authorityId: board?.id })}
        submitLabel="Läs filen"
        pendingLabel="Läser …"
        cancelHref="/motioner"
      >
        <FileField
          name="file"
          label="Fil"
          hint={
            <>
              En rad per motion, med rubriker överst. Diarienummer, rubrik, motionärer och dagen då motionen
              kom in behövs. <a href={`${IMPORT}/mall`}>Hämta en mall (Excel)</a>
            </>
          }
          accept={ACCEPTED}
          maxBytes={LARGEST_LIST}
        />
        <SelectField
          name="authorityId"
          label="Diarium"
          hint="Myndigheten som gav numren."
          options={authorities}
        />
        <CheckboxField
          name="published"
          label="Visa ärendena för allmänheten"
          hint="Gäller alla rader. Ett ärende med en sekretessbestämmelse visas ändå inte."
        />
      </Form>
      {begun.length > 0 && (
        <Section id="pagaende" title="Påbörjade">
          <ul className="grid gap-2">
            {begun.map(({ id, fileName, createdAt, state }) => (
              <li key={id}>
                <a href={`${IMPORT}/${id}`}>{fileName}</a>, läst {dateAndTime(createdAt)}
                {state === "RUNNING" && ", registreras nu"}
              </li>
            ))}
          </ul>
          <p className="mt-2 text-muted">En lista som inte har registrerats sparas i ett dygn.</p>
        </Section>
      )}
    </Page>
  );
}
