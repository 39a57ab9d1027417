import { Status } from "@/components/status";
import { Table } from "@/components/table";
import type { ReportedPart } from "@/lib/intake/report";
import { readType } from "@/lib/prefill/words";

const COLUMNS = [{ label: "Handling" }, { label: "Ärende" }, { label: "Läge" }];

export type PartOfFile = ReportedPart & { fileName: string };
type Props = { parts: PartOfFile[]; caption: string };

/** What was found in the files, each with the way to where it is reviewed. */
export function PartRows({ parts, caption }: Props) {
  return (
    <Table caption={caption} columns={COLUMNS}>
      {parts.map((part) => (
        <tr key={part.id}>
          <th scope="row" className="wrap-anywhere">
            <a href={`/inkorg/delar/${part.id}`}>{nameOf(part)}</a>
            <small>{aboutPart(part)}</small>
          </th>
          <td data-label="Ärende">
            <Case part={part} />
          </td>
          <td data-label="Läge">
            <PartStatus part={part} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

const nameOf = ({ paragraph, title, fileName }: PartOfFile) =>
  [paragraph && `§\u00a0${paragraph.replace(/^§\s*/, "")}`, title ?? (paragraph ? "" : fileName)]
    .filter(Boolean)
    .join(" ");

const aboutPart = ({ documentType, body, date, fileName }: PartOfFile) =>
  [readType(documentType), body, date, fileName].filter(Boolean).join(", ");

function Case({ part: { filedIn, candidates } }: { part: PartOfFile }) {
  const [first] = candidates;
  if (filedIn) return <a href={`/motioner/${filedIn.id}`}>{filedIn.number}</a>;
  if (!first) return "Inget hittat";
  if (candidates.length > 1 && !first.certain) return `${candidates.length} möjliga`;
  return (
    <>
      <a href={`/motioner/${first.motionId}`}>{first.registrationNumber}</a>
      <small>{first.referral ? `svar från ${first.referral.body}` : first.title}</small>
    </>
  );
}

function PartStatus({ part: { state, filedIn, closedBy, candidates } }: { part: PartOfFile }) {
  if (filedIn?.isStruck) return <Status tone="warning">Registreringen är struken</Status>;
  if (state === "FILED" && filedIn) return <Status tone="good">Lagd i ärendet</Status>;
  if (state === "FILED") return <Status tone="neutral">Struken ur ärendet</Status>;
  if (state === "SET_ASIDE") {
    return (
      <Status tone="neutral">{closedBy ? `Lagd åt sidan av ${closedBy}` : "Nämner ingen motion"}</Status>
    );
  }
  return candidates[0]?.certain ? (
    <Status tone="info">Att granska</Status>
  ) : (
    <Status tone="warning">Välj ärende</Status>
  );
}
