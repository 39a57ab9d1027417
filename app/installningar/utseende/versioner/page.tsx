import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { Table } from "@/components/table";
import { dateAndTime } from "@/lib/dates";
import { lookVersions } from "@/lib/look/queries";
import { requireManager } from "../../require-manager";
import { restoreLook } from "../actions";

export const metadata: Metadata = { title: "Utseendets versioner" };

const BACK = "/installningar/utseende";
const COLUMNS = ["Version", "Sparad", "Av", "Färdiga dokument", "Återta"].map((label) => ({ label }));

export default async function LookVersionsPage() {
  await requireManager(`${BACK}/versioner`);
  const versions = await lookVersions();
  const current = versions[0]?.version ?? 0;
  return (
    <Page
      title="Utseendets versioner"
      lead="Ett dokument behåller det utseende det hade när det färdigställdes."
      back={{ href: BACK, label: "Dokumentens utseende" }}
    >
      {versions.length === 0 ? (
        <EmptyState title="Ingen har ändrat utseendet ännu">
          <p>Här står varje ändring, med dag och vem som gjorde den.</p>
        </EmptyState>
      ) : (
        <>
          <Table caption="Varje gång utseendet har ändrats" columns={COLUMNS}>
            {versions.map(({ version, madeAt, madeByName, _count }) => (
              <tr key={version}>
                <th scope="row">{version === current ? `${version}, gäller nu` : version}</th>
                <td data-label="Sparad">
                  <time>{dateAndTime(madeAt)}</time>
                </td>
                <td data-label="Av">{madeByName}</td>
                <td data-label="Färdiga dokument">{_count.papers}</td>
                <td data-label="Återta">
                  {version !== current && (
                    <Form
                      action={restoreLook}
                      hidden={{ version: current, to: version }}
                      submitLabel={`Gör version ${version} gällande`}
                      pendingLabel="Byter …"
                    />
                  )}
                </td>
              </tr>
            ))}
          </Table>
          <Section id="ursprung" title="Börja om">
            <p className="mb-4">
              Utseende, formuleringar och avsnitt blir som de var från början, och logotypen tas bort. Du kan
              ta tillbaka en tidigare version här.
            </p>
            <Form
              action={restoreLook}
              hidden={{ version: current, to: 0 }}
              submitLabel="Återställ utseendet"
              submitVariant="danger"
            />
          </Section>
        </>
      )}
    </Page>
  );
}
