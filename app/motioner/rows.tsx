import { daysBetween, fromIso, inDays, type PlainDate } from "@/lib/dates";
import { type Bodies, holdersOf } from "@/lib/process/ball";
import { yearOf } from "@/lib/process/deadline";
import type { RegisterRow } from "@/lib/search/queries";
import { attribution } from "@/lib/vocabulary";
import { PrintedRows } from "./printed-rows";
import { phaseInWords } from "./words";
import { YEAR, yearInShort } from "./year";

type Props = { rows: RegisterRow[]; bodies: Bodies; today: PlainDate; showReceived: boolean };

/** What a row says, in words; the rules stay on the server. */
export function MotionRows({ rows, bodies, today, showReceived }: Props) {
  const printed = rows.map((row) => {
    const year = yearOf(datesOf(row), today);
    const [first, ...others] = holdersOf(row, bodies);
    const late = first?.dueOn ? daysBetween(fromIso(first.dueOn), today) : 0;
    return {
      id: row.id,
      title: row.title,
      facts: [row.registrationNumber, ...row.movers.map(attribution)].join(", "),
      received: showReceived ? `inkom ${row.receivedOn}` : undefined,
      phase: phaseInWords(row.phase, row.settled),
      since: `sedan ${row.phaseSince}`,
      holder: others.length > 0 ? `${first?.name} och ${others.length} till` : first?.name,
      late: late > 0 ? `Försenad ${inDays(late)}` : undefined,
      awaited: first?.dueOn ? `senast ${first.dueOn}` : (first?.note ?? undefined),
      lastDay: row.deadlineOn,
      tone: YEAR[year.status].tone,
      year: yearInShort(year),
      caseOfficer: row.caseOfficer ?? undefined,
    };
  });
  return <PrintedRows rows={JSON.stringify(printed)} />;
}

const datesOf = ({ deadlineOn, reportedOn, settled }: RegisterRow) => ({
  deadlineOn: fromIso(deadlineOn),
  reportedOn: reportedOn ? fromIso(reportedOn) : null,
  settledOn: settled ? fromIso(settled.on) : null,
});
