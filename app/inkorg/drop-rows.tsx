import { Status } from "@/components/status";
import { dateAndTime } from "@/lib/dates";
import type { DropRow } from "@/lib/intake/queries";

export function DropRows({ drops }: { drops: DropRow[] }) {
  return drops.map((drop) => (
    <tr key={drop.id}>
      <th scope="row">
        <a href={`/inkorg/${drop.id}`}>{nameOf(drop)}</a>
      </th>
      <td data-label="Ärende">{drop.target ?? ""}</td>
      <td data-label="Inlagd" className="numeric">
        {dateAndTime(drop.droppedAt)}
        <small>{drop.droppedBy}</small>
      </td>
      <td data-label="Läge">
        <DropStatus {...drop} />
      </td>
    </tr>
  ));
}

function nameOf({ firstFile, files }: DropRow): string {
  if (!firstFile) return "Inlämning utan filer";
  if (files === 1) return firstFile;
  return files === 2 ? `${firstFile} och en fil till` : `${firstFile} och ${files - 1} filer till`;
}

function DropStatus({ files, unread, open }: DropRow) {
  if (unread > 0) return <Status tone="info">{`Läses: ${files - unread} av ${files}`}</Status>;
  if (open > 0) return <Status tone="warning">{`${open} att granska`}</Status>;
  return <Status tone="good">Klar</Status>;
}
