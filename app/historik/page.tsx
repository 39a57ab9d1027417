import type { Metadata } from "next";
import { addressWith } from "@/app/query";
import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { Page } from "@/components/page";
import { Pages } from "@/components/pages";
import { Table } from "@/components/table";
import { may } from "@/lib/auth/permissions";
import { historyPage, PAGE_SIZE, peopleInHistory } from "@/lib/history/queries";
import { type HistoryFilter, historyFilter } from "@/lib/history/schema";
import { Filters } from "./filters";
import { requireAuditor } from "./require-auditor";
import { COLUMNS, HistoryRows } from "./rows";

export const metadata: Metadata = { title: "Historik" };

const PATH = "/historik";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function HistoryPage({ searchParams }: Props) {
  const actor = await requireAuditor(PATH);
  const filter = historyFilter.parse(await searchParams);
  const [{ lines, count }, people] = await Promise.all([historyPage(actor, filter), peopleInHistory(actor)]);
  const asked = parameters(filter);
  return (
    <Page
      title="Historik"
      lead="Allt som har ändrats i ärendena, varje läsning av en sekretessbelagd handling, och vad som har hänt med konton, inloggningar och inställningar. Inget av det kan ändras eller tas bort härifrån. Det du inte får läsa i ärendet står inte heller här."
      actions={
        <>
          {may(actor, "approve disposals") && <Button href="/gallring">Gallring</Button>}
          {count > 0 && (
            <>
              <Button href={addressWith(`${PATH}/fil`, { ...asked, format: "xlsx" })}>Hämta som Excel</Button>
              <Button href={addressWith(`${PATH}/fil`, { ...asked, format: "csv" })}>Hämta som CSV</Button>
            </>
          )}
        </>
      }
    >
      <Filters filter={filter} people={people} />
      <div className="mt-6">
        {lines.length === 0 ? (
          <EmptyState
            title="Inget i historiken stämmer med filtren"
            action={{ href: PATH, label: "Visa hela historiken" }}
          />
        ) : (
          <>
            <Table caption={captionOf(count)} columns={COLUMNS}>
              <HistoryRows lines={lines} />
            </Table>
            <Pages
              page={filter.sida}
              pageSize={PAGE_SIZE}
              count={count}
              hrefOf={(page) => addressWith(PATH, { ...asked, sida: page > 1 ? page : null })}
            />
          </>
        )}
      </div>
    </Page>
  );
}

const captionOf = (count: number) => (count === 1 ? "1 rad" : `${count} rader`);

const parameters = ({ vem, arende, slag, fran, till }: HistoryFilter) => ({ vem, arende, slag, fran, till });
