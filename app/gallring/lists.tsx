import { Section } from "@/components/section";
import { Table } from "@/components/table";
import { dateAndTime } from "@/lib/dates";
import { CLASSES } from "@/lib/retention/classes";
import type { ListedDisposal } from "@/lib/retention/queries";
import { STATE } from "./words";

const COLUMNS = ["Gallringslista", "Läge", "Poster", "Framtagen", "Avgjord"].map((label) => ({ label }));

export function Lists({ lists }: { lists: ListedDisposal[] }) {
  return (
    <Section id="listor" title="Gallringslistor">
      {lists.length === 0 ? (
        <p>Ingen lista har tagits fram än.</p>
      ) : (
        <Table caption={lists.length === 1 ? "1 lista" : `${lists.length} listor`} columns={COLUMNS}>
          {lists.map((list) => (
            <tr key={list.id}>
              <th scope="row">
                <a href={`/gallring/${list.id}`} className="tap">
                  {CLASSES[list.recordClass]?.label}, före <time>{list.before.toString()}</time>
                </a>
              </th>
              <td data-label="Läge">{STATE[list.state]}</td>
              <td data-label="Poster">{list.count}</td>
              <td data-label="Framtagen">
                {dateAndTime(list.madeAt)}, {list.madeByName}
              </td>
              <td data-label="Avgjord">
                {list.decidedAt ? `${dateAndTime(list.decidedAt)}, ${list.decidedByName}` : "–"}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}
