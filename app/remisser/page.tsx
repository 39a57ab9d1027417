import type { Metadata } from "next";
import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { FilterSelect } from "@/components/filter-select";
import { Page } from "@/components/page";
import { Table } from "@/components/table";
import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { LONGEST_LIST, listOpenReferrals } from "@/lib/referrals/queries";
import { registerOptions } from "@/lib/search/queries";
import { openReferralsFilter } from "@/lib/search/schema";
import { REMINDING, ReferralRows } from "./rows";

export const metadata: Metadata = { title: "Remisser" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ReferralsPage({ searchParams }: Props) {
  const { organ, forsenade } = openReferralsFilter.parse(await searchParams);
  const [actor, { bodies }] = await Promise.all([currentActor(), registerOptions()]);
  const referrals = await listOpenReferrals(actor, {
    bodyIds: organ ? [organ] : undefined,
    overdue: forsenade === "ja",
  });
  const mayAnswer = may(actor, "log answers");
  return (
    <Page title="Remisser" lead="Remisser som är ute och väntar på svar, den mest försenade först.">
      <form action="/remisser" aria-label="Filtrera" className="filters">
        <FilterSelect
          name="organ"
          label="Organ"
          value={organ}
          all="Alla organ"
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <p className="choice">
          <input
            id="filter-forsenade"
            name="forsenade"
            type="checkbox"
            value="ja"
            defaultChecked={forsenade === "ja"}
          />
          <label htmlFor="filter-forsenade">Bara försenade</label>
        </p>
        <p>
          <Button>Visa</Button>
        </p>
      </form>
      <div className="mt-6">
        {referrals.length === 0 ? (
          <Nothing filtered={Boolean(organ || forsenade)} />
        ) : (
          <>
            <Table caption={captionOf(referrals.length)} columns={mayAnswer ? ACTING : READING}>
              <ReferralRows referrals={referrals} today={today()} mayAnswer={mayAnswer} />
            </Table>
            {mayAnswer && (
              <form id={REMINDING} action="/remisser/paminn" className="form-actions mt-4">
                <Button variant="primary">Påminn de valda …</Button>
              </form>
            )}
          </>
        )}
      </div>
    </Page>
  );
}

const READING = [{ label: "Motion" }, { label: "Organ" }, { label: "Svar senast" }, { label: "Läge" }];
const ACTING = [...READING, { label: "Åtgärd" }];

function captionOf(count: number): string {
  if (count === LONGEST_LIST)
    return `De ${LONGEST_LIST} med tidigast sista svarsdag. Välj ett organ för att se fler.`;
  return count === 1 ? "1 remiss" : `${count} remisser`;
}

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
