import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { DropForm } from "@/components/inbox/drop-form";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Pages } from "@/components/pages";
import { Section } from "@/components/section";
import { Table } from "@/components/table";
import { DROPS_A_PAGE, listDrops } from "@/lib/intake/queries";
import { drop } from "./actions";
import { DropRows } from "./drop-rows";
import { pageIn } from "./page-in";
import { requireSorter } from "./require-sorter";

export const metadata: Metadata = { title: "Inkorg" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const COLUMNS = [{ label: "Inlämning" }, { label: "Ärende" }, { label: "Inlagd" }, { label: "Läge" }];

export default async function InboxPage({ searchParams }: Props) {
  const actor = await requireSorter("/inkorg");
  const asked = await searchParams;
  const page = pageIn(asked.sida);
  const { rows, count } = await listDrops(actor, page);
  return (
    <Page
      title="Inkorg"
      lead="Lägg in protokoll, svar, tjänsteutlåtanden och motioner som filer. De läses här, och formulären öppnas ifyllda. Inget sparas i ett ärende förrän du har granskat det."
    >
      {asked.angrad && (
        <div className="mb-6">
          <Notice tone="good" title="Inlämningen är ångrad. Filerna är borttagna." />
        </div>
      )}
      <DropForm action={drop} target={{ motionId: null, referralId: null }} />
      <Section
        id="inlamningar"
        title="Inlämningar"
        actions={<a href="/inkorg/lasaren">Så väl läser programmet</a>}
      >
        {count === 0 ? (
          <EmptyState title="Inkorgen är tom">
            <p>
              Här visas det som har lagts in: vad som har lästs, vilket ärende det hör till och vad som väntar
              på att granskas.
            </p>
          </EmptyState>
        ) : (
          <>
            <Table caption="Det som väntar på någon först, sedan det senast inlagda" columns={COLUMNS}>
              <DropRows drops={rows} />
            </Table>
            <Pages
              page={page}
              pageSize={DROPS_A_PAGE}
              count={count}
              hrefOf={(other) => `/inkorg?sida=${other}#inlamningar`}
            />
          </>
        )}
      </Section>
    </Page>
  );
}
