import type { Metadata } from "next";
import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { FilterSelect } from "@/components/filter-select";
import { Page } from "@/components/page";
import { Section } from "@/components/section";
import { Table } from "@/components/table";
import { assignmentsOfYear } from "@/lib/assignments/queries";
import { isOpenAt, type Tally, yearlyReport } from "@/lib/assignments/report";
import { assignmentFilter } from "@/lib/assignments/schema";
import { currentActor } from "@/lib/auth/session";
import { longDate, PlainDate, today } from "@/lib/dates";
import { lastYears } from "../filters";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

async function yearIn(searchParams: Props["searchParams"]): Promise<number> {
  return assignmentFilter.parse(await searchParams).ar ?? today().year;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: `Uppdrag ${await yearIn(searchParams)}` };
}

export default async function ReportPage({ searchParams }: Props) {
  const year = await yearIn(searchParams);
  const assignments = await assignmentsOfYear(await currentActor(), year);
  const { bodies, all } = yearlyReport(assignments, year);
  const endsNow = year === today().year;
  const open = assignments.filter((assignment) => isOpenAt(assignment, year));
  return (
    <Page
      title={`Fullmäktiges uppdrag ${year}`}
      back={{ href: "/uppdrag", label: "Uppdrag" }}
      lead={
        endsNow
          ? `Till och med ${today()}. Uppdrag som fullmäktige har gett när det har avgjort motioner.`
          : "Uppdrag som fullmäktige har gett när det har avgjort motioner."
      }
    >
      <form action="/uppdrag/rapport" aria-label="Välj år" className="filters">
        <FilterSelect
          name="ar"
          label="År"
          value={String(year)}
          options={lastYears().map((value) => ({ value, label: value }))}
        />
        <p>
          <Button>Visa</Button>
        </p>
      </form>
      {assignments.length === 0 ? (
        <div className="mt-6">
          <EmptyState title={`Inget uppdrag var öppet under ${year}`} />
        </div>
      ) : (
        <>
          <Section id="per-organ" title="Per organ">
            <Table caption={`Antal uppdrag ${year}`} columns={columnsOf(endsNow)}>
              {[...bodies, ...(bodies.length > 1 ? [all] : [])].map((tally) => (
                <TallyRow key={tally.body} tally={tally} />
              ))}
            </Table>
          </Section>
          {open.length > 0 && <OpenOnes open={open} at={endsNow ? today() : endOf(year)} />}
        </>
      )}
    </Page>
  );
}

const columnsOf = (endsNow: boolean) =>
  ["Organ", "Öppna vid årets början", "Givna", "Klara", endsNow ? "Öppna nu" : "Öppna vid årets slut"].map(
    (label) => ({ label }),
  );

function TallyRow({ tally: { body, openAtStart, given, completed, openAtEnd } }: { tally: Tally }) {
  return (
    <tr>
      <th scope="row">{body}</th>
      <td data-label="Vid start">{openAtStart}</td>
      <td data-label="Givna">{given}</td>
      <td data-label="Klara">{completed}</td>
      <td data-label="Vid slut">{openAtEnd}</td>
    </tr>
  );
}

const endOf = (year: number) => PlainDate.from({ year, month: 12, day: 31 });

type Open = Awaited<ReturnType<typeof assignmentsOfYear>>;

function OpenOnes({ open, at }: { open: Open; at: PlainDate }) {
  return (
    <Section id="oppna" title={`Inte klara ${longDate(at)}`}>
      <Table caption={open.length === 1 ? "1 uppdrag" : `${open.length} uppdrag`} columns={OPEN_COLUMNS}>
        {open.map(({ id, text, body, motion, givenOn, dueOn, lastFollowUp }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/motioner/${motion.id}#uppdrag-${id}`}>{text}</a>
              <small>
                {motion.registrationNumber}, {motion.title}
              </small>
            </th>
            <td data-label="Till">{body.name}</td>
            <td data-label="Givet" className="numeric">
              {String(givenOn)}
            </td>
            <td data-label="Klart senast" className="numeric">
              {dueOn ? String(dueOn) : "ingen dag"}
            </td>
            <td data-label="Uppföljt">{lastFollowUp && `${lastFollowUp.notedOn}: ${lastFollowUp.text}`}</td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}

const OPEN_COLUMNS = ["Uppdrag", "Till", "Givet", "Klart senast", "Senast uppföljt"].map((label) => ({
  label,
}));
