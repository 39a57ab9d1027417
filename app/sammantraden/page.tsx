import type { Metadata } from "next";
import { Fragment } from "react";
import { asOption, currentBodies } from "@/app/motioner/registers";
import { addressWith } from "@/app/query";
import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { FilterSelect } from "@/components/filter-select";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Table } from "@/components/table";
import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { type CalendarMeeting, calendarYears, listMeetings } from "@/lib/calendar/queries";
import { type CalendarFilter, calendarFilter } from "@/lib/calendar/schema";
import { inMonth } from "@/lib/dates";
import { inMeetings } from "./in-meetings";
import { MeetingRow } from "./rows";

export const metadata: Metadata = { title: "Sammanträden" };

const COLUMNS = [
  { label: "Dag" },
  { label: "Organ" },
  { label: "Handlingar senast" },
  { label: "Kallelse senast" },
];
const KEEPERS_COLUMNS = [...COLUMNS, { label: "Ändra" }];

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MeetingsPage({ searchParams }: Props) {
  const given = await searchParams;
  const filter = calendarFilter.parse(given);
  const [actor, { meetings, next }, bodies, years] = await Promise.all([
    currentActor(),
    listMeetings(filter),
    currentBodies(),
    calendarYears(),
  ]);
  const mayKeep = may(actor, "keep the calendar");
  const columns = mayKeep ? KEEPERS_COLUMNS : COLUMNS;
  return (
    <Page
      title="Sammanträden"
      lead="När varje organ sammanträder, och när handlingarna ska vara inne. Planen för en motion räknas på de här dagarna."
      actions={
        mayKeep && (
          <>
            <Button
              variant="primary"
              href={`/sammantraden/ny${filter.organ ? `?organ=${filter.organ}` : ""}`}
            >
              Lägg till sammanträden
            </Button>
            <Button href="/sammantraden/import">Läs in från fil</Button>
          </>
        )
      }
    >
      {given.sparat && (
        <div className="mb-6">
          <Notice tone="good" title="Kalendern är sparad" />
        </div>
      )}
      <form action="/sammantraden" className="filters mb-6">
        <FilterSelect
          name="organ"
          label="Organ"
          value={filter.organ}
          all="Alla organ"
          options={bodies.map(asOption).map(({ value, label }) => ({ value, label }))}
        />
        <FilterSelect
          name="ar"
          label="Tid"
          value={filter.ar?.toString()}
          all="Kommande"
          options={years.map((year) => ({ value: String(year), label: `Hela ${year}` }))}
        />
        <p>
          <Button>Visa</Button>
        </p>
      </form>
      {meetings.length === 0 ? (
        <EmptyState title="Här finns inga sammanträden">
          <p>Lägg till dagar för hand, eller läs in en sammanträdesplan från Excel eller en kalenderfil.</p>
        </EmptyState>
      ) : (
        <Table caption={inMeetings(meetings.length)} columns={columns}>
          {meetings.map((meeting, place) => (
            <Fragment key={meeting.id}>
              {monthOf(meeting) !== monthOf(meetings[place - 1]) && (
                <tr className="register-group">
                  <th colSpan={columns.length} scope="colgroup">
                    {monthOf(meeting)}
                  </th>
                </tr>
              )}
              <MeetingRow meeting={meeting} mayKeep={mayKeep} />
            </Fragment>
          ))}
        </Table>
      )}
      {(next || filter.fran) && (
        <nav aria-label="Sidor" className="pager mt-6">
          {filter.fran && <Button href={hrefOf({ ...filter, fran: undefined })}>Till första sidan</Button>}
          {next && <Button href={hrefOf({ ...filter, fran: next })}>Från {inMonth(next)} →</Button>}
        </nav>
      )}
    </Page>
  );
}

const monthOf = (meeting: CalendarMeeting | undefined) => meeting && inMonth(meeting.heldOn);

const hrefOf = ({ organ, ar, fran }: CalendarFilter): string =>
  addressWith("/sammantraden", { organ, ar, fran: fran?.toString() });
