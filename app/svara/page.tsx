import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { Table } from "@/components/table";
import { referralsOfBodies } from "@/lib/asked/queries";
import type { ReplyState } from "@/lib/db/generated/enums";
import { requireAnswerer } from "./require-answerer";

export const metadata: Metadata = { title: "Organets remisser" };

export default async function AskedPage() {
  const actor = await requireAnswerer("/svara");
  const rows = await referralsOfBodies(actor);
  const open = rows.filter(({ isOpen }) => isOpen).toReversed();
  const closed = rows.filter(({ isOpen }) => !isOpen);
  return (
    <Page title="Organets remisser" lead="Det som kommunstyrelsen har frågat de organ som du svarar för.">
      <Section id="obesvarade" title="Att besvara">
        {open.length === 0 ? (
          <EmptyState
            title={actor.bodyIds.length > 0 ? "Inget att besvara" : "Ditt konto hör inte till något organ"}
          >
            <p>
              {actor.bodyIds.length > 0
                ? "När ett av dina organ får en remiss står den här."
                : "Be en administratör ange vilket organ du svarar för."}
            </p>
          </EmptyState>
        ) : (
          <Rows caption="Öppna remisser, den som ska besvaras först överst" rows={open} />
        )}
      </Section>
      {closed.length > 0 && (
        <Section id="avslutade" title="Avslutade">
          <Rows caption="Besvarade och återkallade remisser, den senaste först" rows={closed} />
        </Section>
      )}
    </Page>
  );
}

type RowsProps = { caption: string; rows: Awaited<ReturnType<typeof referralsOfBodies>> };

function Rows({ caption, rows }: RowsProps) {
  return (
    <Table caption={caption} columns={COLUMNS}>
      {rows.map(({ id, body, dueOn, motion, reply, isOpen }) => (
        <tr key={id}>
          <th scope="row">
            <a href={`/svara/${id}`}>{motion.title}</a>
            <small>{motion.registrationNumber}</small>
          </th>
          <td data-label="Organ">{body.name}</td>
          <td data-label="Sista svarsdag" className="numeric">
            {dueOn.toString()}
          </td>
          <td data-label="Svaret">{isOpen ? (reply ? SENT[reply] : "Inte inskickat") : "Avslutad"}</td>
        </tr>
      ))}
    </Table>
  );
}

const COLUMNS = [{ label: "Motion" }, { label: "Organ" }, { label: "Sista svarsdag" }, { label: "Svaret" }];

const SENT: Record<ReplyState, string> = {
  WAITING: "Inskickat, granskas",
  RETURNED: "Ska kompletteras",
  ACCEPTED: "Förslag registrerat, beslutat svar väntas",
};
