import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Button } from "@/components/button";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Status, type Tone } from "@/components/status";
import { Table } from "@/components/table";
import type { CheckedRow } from "@/lib/calendar/file-rows";
import { weekday } from "@/lib/dates";
import { inMeetings } from "../../in-meetings";
import { requireKeeper } from "../../require-keeper";
import { importMeetings } from "../actions";
import { readRows } from "../kept";

export const metadata: Metadata = { title: "Granska inläsningen" };

const IMPORT = "/sammantraden/import";
const COLUMNS = [{ label: "Dag" }, { label: "Organ" }, { label: "Handlingar" }, { label: "Läge" }];

const SAYS: Record<CheckedRow["state"], { tone: Tone; word: string }> = {
  NEW: { tone: "good", word: "Nytt" },
  KNOWN: { tone: "neutral", word: "Finns redan" },
  CANCELLED: { tone: "neutral", word: "Tas inte med" },
  WRONG: { tone: "bad", word: "Fel" },
};

export default async function ReviewPage() {
  const actor = await requireKeeper(`${IMPORT}/granska`);
  const rows = await readRows(actor);
  if (!rows) redirect(IMPORT);
  const count = (state: CheckedRow["state"]) => rows.filter((row) => row.state === state).length;
  const [wrong, fresh] = [count("WRONG"), count("NEW")];
  return (
    <Page title="Granska inläsningen" back={{ href: IMPORT, label: "Läs in en annan fil" }}>
      {wrong > 0 ? (
        <Notice tone="bad" title={`${wrong} av ${rows.length} rader är fel, och inget har sparats`}>
          <p>Rätta dem i filen och läs in den igen.</p>
        </Notice>
      ) : fresh > 0 ? (
        <Form
          action={importMeetings}
          submitLabel={`Lägg till ${inMeetings(fresh)}`}
          cancelHref="/sammantraden"
        />
      ) : (
        <Notice tone="info" title="Filen innehåller inget som inte redan finns i kalendern" />
      )}
      <div className="mt-6">
        <Table caption={`${inMeetings(rows.length)} i filen`} columns={COLUMNS}>
          {/* What has to be put right stands first. */}
          {rows.toSorted((a, b) => Number(b.state === "WRONG") - Number(a.state === "WRONG")).map(Row)}
        </Table>
      </div>
      {wrong > 0 && (
        <p className="mt-6">
          <Button href={IMPORT}>Läs in en annan fil</Button>
        </p>
      )}
    </Page>
  );
}

function Row({ place, body, heldOn, papersOn, said, state, message }: CheckedRow) {
  const { tone, word } = SAYS[state];
  return (
    <tr key={place}>
      <th scope="row">
        {heldOn ? <time>{String(heldOn)}</time> : said.heldOn || "–"}
        <small>{heldOn ? `${weekday(heldOn)}, ${place.toLowerCase()}` : place}</small>
      </th>
      <td data-label="Organ">{body?.name ?? (said.body || "–")}</td>
      <td data-label="Handlingar">{papersOn ? <time>{String(papersOn)}</time> : "enligt ledtiden"}</td>
      <td data-label="Läge">
        <Status tone={tone}>{word}</Status>
        {message && <small>{message}</small>}
      </td>
    </tr>
  );
}
