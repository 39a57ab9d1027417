import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Button } from "@/components/button";
import { GoingOn } from "@/components/going-on";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { Table } from "@/components/table";
import { getBatch } from "@/lib/batches/queries";
import { dateAndTime } from "@/lib/dates";
import { PAPER_KIND } from "@/lib/vocabulary";
import { BATCHES, requireWriter } from "../require-writer";

export const metadata: Metadata = { title: "Dokument som görs" };

type Props = { params: Promise<{ batchId: string }> };

export default async function BatchPage({ params }: Props) {
  const { batchId } = await params;
  const path = `${BATCHES}/${batchId}`;
  const batch = await getBatch(await requireWriter(path), batchId);
  if (!batch) notFound();
  const { kind, about, startedAt, endedAt, stopped, user, waiting, made, left, leftOut } = batch;
  const total = waiting + made + left;
  return (
    <Page
      title={`${PAPER_KIND[kind]}, ${total.toLocaleString("sv-SE")} stycken`}
      lead={`${about}. Påbörjat ${dateAndTime(startedAt)} av ${user.name}.`}
      back={{ href: BATCHES, label: "Dokument för många ärenden" }}
    >
      {endedAt ? (
        <Notice tone={stopped || left > 0 ? "warning" : "good"} title={stopped ?? outcome(made, left)}>
          {stopped && <p>{outcome(made, left + waiting)} Det som hann bli gjort finns i ärendena.</p>}
        </Notice>
      ) : (
        <>
          <div className="prose mb-4">
            <p>Du kan lämna sidan: arbetet går vidare. Om servern startas om fortsätter det inom en minut.</p>
          </div>
          <GoingOn
            text={`${made + left} av ${total}`}
            label="Gjorda dokument"
            done={made + left}
            total={total}
          />
        </>
      )}
      <p className="my-6 flex flex-wrap gap-3 print:hidden">
        {made > 0 && (
          <Button href={`${path}/zip`} variant={endedAt ? "primary" : "secondary"}>
            {endedAt ? `Hämta alla som ZIP (${made})` : `Hämta de ${made} som är klara (ZIP)`}
          </Button>
        )}
        {!endedAt && (
          <Button href={`${path}/avbryt`} variant="quiet">
            Avbryt …
          </Button>
        )}
      </p>
      {leftOut.length > 0 && (
        <Section id="inte-gjorda" title={`Inte gjorda (${leftOut.length})`}>
          <Table caption="Det som inte gick att göra, och varför" columns={COLUMNS}>
            {leftOut.map(({ position, problem, motion }) => (
              <tr key={position}>
                <th scope="row">
                  <a href={`/motioner/${motion.id}/dokument`}>{motion.registrationNumber}</a>
                  <small className="block text-muted">{motion.title}</small>
                </th>
                <td data-label="Varför">{problem}</td>
              </tr>
            ))}
          </Table>
        </Section>
      )}
    </Page>
  );
}

const COLUMNS = [{ label: "Ärende" }, { label: "Varför" }];

const outcome = (made: number, left: number): string =>
  `${made === 0 ? "Inget dokument gjordes" : made === 1 ? "1 dokument är gjort" : `${made} dokument är gjorda`}${left > 0 ? `, ${left} gjordes inte` : ""}.`;
