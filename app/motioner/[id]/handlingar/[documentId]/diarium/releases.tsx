import { EmptyState } from "@/components/empty-state";
import { Section } from "@/components/section";
import { Table } from "@/components/table";
import { dateAndTime } from "@/lib/dates";
import type { Release } from "@/lib/releases/queries";
import { RELEASE_OUTCOME } from "@/lib/vocabulary";

/** Who asked for the document, and what was decided. */
export function Releases({ href, releases }: { href: string; releases: Release[] }) {
  return (
    <Section id="utlamnande" title="Utlämnande">
      {releases.length === 0 ? (
        <EmptyState title="Ingen har begärt ut handlingen">
          <p>
            När någon begär att få läsa handlingen eller få en kopia registreras begäran här, och vad som
            beslutades (TF 2:15).
          </p>
        </EmptyState>
      ) : (
        <Table caption="Begäran att få ut handlingen" columns={COLUMNS}>
          {releases.map(({ id, requestedOn, requester, outcome, provision, decidedAt, decidedByName }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`${href}/utlamnande/${id}`}>{requestedOn.toString()}</a>
              </th>
              <td data-label="Av">{requester ?? "Anonym"}</td>
              <td data-label="Beslut">
                {outcome ? RELEASE_OUTCOME[outcome] : <b>Ska prövas genast (TF 2:15)</b>}
                {provision && <small>{provision}</small>}
              </td>
              <td data-label="Beslutat">
                {decidedAt && dateAndTime(decidedAt)}
                {decidedByName && <small>{decidedByName}</small>}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}

const COLUMNS = [{ label: "Begärd" }, { label: "Av" }, { label: "Beslut" }, { label: "Beslutat" }];
