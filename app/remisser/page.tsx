import type { Metadata } from "next";
import { addressWith } from "@/app/query";
import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { FilterCheck } from "@/components/filter-check";
import { FilterForm } from "@/components/filter-form";
import { FilterSelect, namedOptions } from "@/components/filter-select";
import { Page } from "@/components/page";
import { Pages } from "@/components/pages";
import { Table } from "@/components/table";
import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { countOpenReferrals, listOpenReferrals, PAGE_SIZE } from "@/lib/referrals/queries";
import { registerOptions } from "@/lib/search/queries";
import { type OpenReferralsFilter, openReferralsFilter } from "@/lib/search/schema";
import { REMINDING, ReferralRows } from "./rows";

export const metadata: Metadata = { title: "Remisser" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ReferralsPage({ searchParams }: Props) {
  const filter = openReferralsFilter.parse(await searchParams);
  const { organ, forsenade, sida } = filter;
  const among = { bodyIds: organ ? [organ] : undefined, overdue: forsenade === "ja" };
  const actor = await currentActor();
  const [{ bodies }, referrals, count] = await Promise.all([
    registerOptions(),
    listOpenReferrals(actor, among, sida),
    countOpenReferrals(actor, among),
  ]);
  const mayAnswer = may(actor, "log answers");
  return (
    <Page title="Remisser" lead="Remisser som är ute och väntar på svar, den mest försenade först.">
      <FilterForm action="/remisser" label="Filtrera">
        <FilterSelect
          name="organ"
          label="Organ"
          value={organ}
          all="Alla organ"
          options={namedOptions(bodies)}
        />
        <FilterCheck name="forsenade" label="Bara försenade" value={forsenade} />
      </FilterForm>
      <div className="mt-6">
        {referrals.length === 0 ? (
          <Nothing filtered={Boolean(organ || forsenade || sida > 1)} />
        ) : (
          <>
            <Table caption={captionOf(count)} columns={mayAnswer ? ACTING : READING}>
              <ReferralRows referrals={referrals} today={today()} mayAnswer={mayAnswer} />
            </Table>
            {mayAnswer && (
              <form id={REMINDING} action="/remisser/paminn" className="form-actions mt-4">
                <Button variant="primary">Påminn de valda …</Button>
              </form>
            )}
            <Pages page={sida} pageSize={PAGE_SIZE} count={count} hrefOf={(page) => hrefOf(filter, page)} />
          </>
        )}
      </div>
    </Page>
  );
}

const READING = [{ label: "Motion" }, { label: "Organ" }, { label: "Svar senast" }, { label: "Läge" }];
const ACTING = [...READING, { label: "Åtgärd" }];

const captionOf = (count: number): string => (count === 1 ? "1 remiss" : `${count} remisser`);

function Nothing({ filtered }: { filtered: boolean }) {
  if (filtered) {
    return (
      <EmptyState
        title="Ingen remiss stämmer med filtren"
        action={{ href: "/remisser", label: "Visa alla remisser" }}
      />
    );
  }
  return (
    <EmptyState title="Inga remisser är ute" action={{ href: "/motioner", label: "Visa motionerna" }}>
      <p>En remiss skickas från motionens sida och står här tills organet har svarat.</p>
    </EmptyState>
  );
}

const hrefOf = ({ organ, forsenade }: OpenReferralsFilter, sida: number): string =>
  addressWith("/remisser", { organ, forsenade, sida: sida > 1 ? sida : null });
