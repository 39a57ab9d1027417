import { EmptyState } from "@/components/empty-state";
import { Table } from "@/components/table";
import { documentName } from "@/lib/journal/name";
import type { Entry } from "@/lib/journal/queries";
import { DOCUMENT_STATUS, DOCUMENT_TYPE } from "@/lib/vocabulary";
import { documentHref } from "../document-links";

/** OSL 5:2: its number, in brief what it concerns, the day it came in or was drawn up, and from or to whom. */
export function EntryTable({ motionId, entries }: { motionId: string; entries: Entry[] }) {
  if (entries.length === 0) {
    return (
      <EmptyState title="Inga handlingar att visa">
        <p>Handlingar får nummer här när de har kommit in eller upprättats.</p>
      </EmptyState>
    );
  }
  return (
    <Table caption="Handlingar i ärendet" columns={COLUMNS}>
      {entries.map((entry) => (
        <tr key={entry.number}>
          <th scope="row">
            {entry.withheld ? (
              (entry.title ?? LEFT_OUT)
            ) : (
              <a href={`${documentHref(motionId, entry.id)}/diarium`}>{entry.title}</a>
            )}
            <small>
              {[
                documentName(entry),
                entry.type && DOCUMENT_TYPE[entry.type],
                entry.secrecyProvision && `sekretess, ${entry.secrecyProvision}`,
              ]
                .filter(Boolean)
                .join(", ")}
            </small>
          </th>
          <td data-label="Datum">
            {DOCUMENT_STATUS[entry.status]} <time>{entry.statusOn.toString()}</time>
          </td>
          <td data-label="Från eller till">{entry.withheld ? LEFT_OUT : fromOrTo(entry)}</td>
        </tr>
      ))}
    </Table>
  );
}

const COLUMNS = [{ label: "Handling" }, { label: "Datum" }, { label: "Från eller till" }];

const LEFT_OUT = "Utelämnat (OSL 5:2)";

const fromOrTo = ({ status, correspondent }: Entry): string | null =>
  correspondent && `${status === "RECEIVED" ? "Från" : "Till"} ${correspondent}`;
