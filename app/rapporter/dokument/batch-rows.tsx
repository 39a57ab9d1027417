import { EmptyState } from "@/components/empty-state";
import { Table } from "@/components/table";
import type { getBatches } from "@/lib/batches/queries";
import { dateAndTime } from "@/lib/dates";
import { PAPER_KIND } from "@/lib/vocabulary";
import { BATCHES } from "./require-writer";

type Props = { batches: Awaited<ReturnType<typeof getBatches>> };

export const BatchRows = ({ batches }: Props) =>
  batches.length === 0 ? (
    <EmptyState title="Inget är gjort ännu">
      <p>Här visas de senaste gångerna, med det som blev gjort och det som inte gick att göra.</p>
    </EmptyState>
  ) : (
    <Table caption="De senaste, nyast först" columns={COLUMNS}>
      {batches.map(({ id, kind, about, startedAt, endedAt, stopped, user }) => (
        <tr key={id}>
          <th scope="row">
            <a href={`${BATCHES}/${id}`}>{PAPER_KIND[kind]}</a>
            <small className="block text-muted">{about}</small>
          </th>
          <td data-label="Påbörjat">
            <time>{dateAndTime(startedAt)}</time> av {user.name}
          </td>
          <td data-label="Läge">{stopped ? "Avbrutet" : endedAt ? "Klart" : "Görs nu"}</td>
        </tr>
      ))}
    </Table>
  );

const COLUMNS = [{ label: "Dokument" }, { label: "Påbörjat" }, { label: "Läge" }];
