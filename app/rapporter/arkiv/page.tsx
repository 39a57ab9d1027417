import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmptyState } from "@/components/empty-state";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Table } from "@/components/table";
import { currentActor } from "@/lib/auth/session";
import { dateAndTime } from "@/lib/dates";
import { getFiledReports } from "@/lib/filed-reports/queries";

export const metadata: Metadata = { title: "Sparade rapporter" };

type Props = { searchParams: Promise<{ sparad?: string }> };

export default async function FiledReportsPage({ searchParams }: Props) {
  const reports = await getFiledReports(await currentActor());
  if (!reports) notFound();
  const { sparad } = await searchParams;
  return (
    <Page
      title="Sparade rapporter"
      lead="Rapporter och anslag som de var när någon sparade dem. Kontrollsumman (SHA-256) visar att filen är densamma."
      back={{ href: "/rapporter", label: "Rapporter" }}
    >
      {reports.some(({ id }) => id === sparad) && <Notice tone="good" title="Rapporten är sparad" />}
      {reports.length === 0 ? (
        <EmptyState
          title="Ingen rapport är sparad ännu"
          action={{ href: "/rapporter", label: "Visa rapporterna" }}
        >
          <p>Visa en rapport och välj Spara som den är nu.</p>
        </EmptyState>
      ) : (
        <Table caption="Sparade rapporter, nyast först" columns={COLUMNS}>
          {reports.map(({ id, title, registrationNumber, tellsSecrets, blobSha256, filedAt, filedBy }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/rapporter/arkiv/${id}`}>{title} (PDF)</a>
                {registrationNumber && <small className="block text-muted">{registrationNumber}</small>}
                {tellsSecrets && <small className="block">Innehåller sekretessmarkerade ärenden</small>}
              </th>
              <td data-label="Sparad">
                <time>{dateAndTime(filedAt)}</time> av {filedBy.name}
              </td>
              <td data-label="SHA-256">
                <code className="wrap-anywhere">{blobSha256}</code>
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Page>
  );
}

const COLUMNS = [{ label: "Rapport" }, { label: "Sparad" }, { label: "Kontrollsumma (SHA-256)" }];
