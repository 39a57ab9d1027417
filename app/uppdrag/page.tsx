import type { Metadata } from "next";
import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { Page } from "@/components/page";
import { Pages } from "@/components/pages";
import { Table } from "@/components/table";
import { listAssignments, PAGE_SIZE } from "@/lib/assignments/queries";
import { type AssignmentFilter, assignmentFilter } from "@/lib/assignments/schema";
import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { today } from "@/lib/dates";
import { registerOptions } from "@/lib/search/queries";
import { assignmentsHref } from "./address";
import { Filters } from "./filters";
import { AssignmentRows } from "./rows";

export const metadata: Metadata = { title: "Uppdrag" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AssignmentsPage({ searchParams }: Props) {
  const filter = assignmentFilter.parse(await searchParams);
  const [actor, { bodies }] = await Promise.all([currentActor(), registerOptions()]);
  const { assignments, count } = await listAssignments(actor, filter);
  const mayFollowUp = may(actor, "record decisions");
  return (
    <Page
      title="Uppdrag"
      lead="Vad fullmäktige har gett nämnder och andra organ i uppdrag när det har avgjort motioner."
      actions={<Button href={`/rapporter/bifallna?ar=${today().year}`}>Årsrapport</Button>}
    >
      <Filters filter={filter} bodies={bodies} />
      <div className="mt-6">
        {assignments.length === 0 ? (
          <Nothing filter={filter} />
        ) : (
          <Table
            caption={count === 1 ? "1 uppdrag" : `${count} uppdrag`}
            columns={mayFollowUp ? ACTING : READING}
          >
            <AssignmentRows assignments={assignments} today={today()} mayFollowUp={mayFollowUp} />
          </Table>
        )}
      </div>
      <Pages
        page={filter.sida}
        pageSize={PAGE_SIZE}
        count={count}
        hrefOf={(page) => assignmentsHref(filter, page)}
      />
    </Page>
  );
}

const READING = [{ label: "Uppdrag" }, { label: "Till" }, { label: "Klart senast" }, { label: "Läge" }];
const ACTING = [...READING, { label: "Åtgärd" }];

function Nothing({ filter }: { filter: AssignmentFilter }) {
  const filtered = filter.organ || filter.ar || filter.forsenade || filter.visa !== "oppna";
  return filtered ? (
    <EmptyState
      title="Inget uppdrag stämmer med filtren"
      action={{ href: "/uppdrag?visa=alla", label: "Visa alla uppdrag" }}
    />
  ) : (
    <EmptyState
      title="Inga uppdrag är öppna"
      action={{ href: "/uppdrag?visa=alla", label: "Visa alla uppdrag" }}
    >
      <p>Ett uppdrag registreras med fullmäktiges beslut, eller från motionens sida efteråt.</p>
    </EmptyState>
  );
}
