import type { Metadata } from "next";
import { requireSorter } from "@/app/inkorg/require-sorter";
import { EmptyState } from "@/components/empty-state";
import { Page } from "@/components/page";
import { Table } from "@/components/table";
import { type FieldInUse, readerInUse } from "@/lib/reader-use/queries";

export const metadata: Metadata = { title: "Så väl läser programmet" };

const COLUMNS = ["Uppgift", "Lästa", "Behållna", "Ändrade", "Inte lästa", "Andel rätt"].map((label) => ({
  label,
}));

/** In the order of the forms. */
const FIELDS: Record<string, string> = {
  body: "Organ",
  meetingDate: "Sammanträde",
  documentDate: "Handlingens datum",
  paragraph: "Paragraf",
  registrationNumber: "Diarienummer",
  title: "Rubrik",
  motioners: "Motionärer",
  clauses: "Att-satser",
  motionRaisedDate: "Väckt",
  decision: "Beslutet",
  stance: "Ställningstagande",
  summary: "Sammanfattning",
  outcome: "Utfall",
  tabledTo: "Bordlagt till",
  votes: "Röster",
  speakers: "Talare",
  proposers: "Yrkanden",
  conflictOfInterest: "Jäv",
  protocolNotes: "Protokollsanteckningar",
  separateStatements: "Särskilda yttranden",
  reservations: "Reservationer",
  dispatchTo: "Sändlista",
};

export default async function ReaderPage() {
  const actor = await requireSorter("/inkorg/lasaren");
  const { documents, fields } = await readerInUse(actor);
  const inOrder = Object.keys(FIELDS).flatMap((name) => fields.find(({ field }) => field === name) ?? []);
  return (
    <Page
      title="Så väl läser programmet"
      lead={`Vad ni har behållit och ändrat i formulär som öppnades ifyllda. Registrerade handlingar: ${documents}.`}
      back={{ href: "/inkorg", label: "Inkorg" }}
    >
      {inOrder.length === 0 ? (
        <EmptyState
          title="Ingen handling är registrerad från inkorgen ännu"
          action={{ href: "/inkorg", label: "Till inkorgen" }}
        >
          <p>När ni har registrerat några syns här hur ofta varje uppgift lästes rätt.</p>
        </EmptyState>
      ) : (
        <>
          <Table caption="Uppgifter som lästes, behölls och ändrades" columns={COLUMNS}>
            {inOrder.map((field) => (
              <FieldRow key={field.field} {...field} />
            ))}
          </Table>
          <p className="mt-4 text-small text-muted">
            En ändring kan vara en rättelse av läsningen, men också att någon skrev på ett annat sätt. ”Inte
            lästa” är uppgifter som någon fyllde i själv.
          </p>
        </>
      )}
    </Page>
  );
}

function FieldRow({ field, read, changed, missed }: FieldInUse) {
  const kept = read - changed;
  return (
    <tr>
      <th scope="row">{FIELDS[field]}</th>
      <td data-label="Lästa">{read}</td>
      <td data-label="Behållna">{kept}</td>
      <td data-label="Ändrade">{changed}</td>
      <td data-label="Inte lästa">{missed}</td>
      <td data-label="Andel rätt">{read > 0 ? `${Math.round((kept / read) * 100)}\u00a0%` : "–"}</td>
    </tr>
  );
}
