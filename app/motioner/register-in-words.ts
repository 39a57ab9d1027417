import { daysBetween, fromIso, inDays, type PlainDate } from "@/lib/dates";
import { type Bodies, holdersOf } from "@/lib/process/ball";
import { yearOf } from "@/lib/process/deadline";
import type { RegisterRow } from "@/lib/search/queries";
import { attribution } from "@/lib/vocabulary";
import type { PrintedRow } from "./printed-register";
import { phaseInWords } from "./words";
import { YEAR, yearInShort } from "./year";

type Given = { bodies: Bodies; today: PlainDate; showReceived: boolean };

/** What a row says, in words; the rules stay on the server. */
export function rowInWords(row: RegisterRow, { bodies, today, showReceived }: Given): PrintedRow {
  const year = yearOf(datesOf(row), today);
  const [first, ...others] = holdersOf(row, bodies);
  const late = first?.dueOn ? daysBetween(fromIso(first.dueOn), today) : 0;
  const awaited = first?.dueOn ? `senast ${first.dueOn}` : (first?.note ?? undefined);
  return {
    id: row.id,
    title: row.title,
    facts: [row.registrationNumber, ...row.movers.map(attribution)].join(", "),
    received: showReceived ? `inkom ${row.receivedOn}` : undefined,
    phase: phaseInWords(row.phase, row.settled),
    since: `sedan ${row.phaseSince}`,
    holder: others.length > 0 ? `${first?.name} och ${others.length} till` : first?.name,
    ...(late > 0 ? { late: `Försenad ${inDays(late)}` } : { awaited }),
    lastDay: row.deadlineOn,
    tone: YEAR[year.status].tone,
    year: yearInShort(year),
    caseOfficer: row.caseOfficer ?? undefined,
  };
}

const datesOf = ({ deadlineOn, reportedOn, settled }: RegisterRow) => ({
  deadlineOn: fromIso(deadlineOn),
  reportedOn: reportedOn ? fromIso(reportedOn) : null,
  settledOn: settled ? fromIso(settled.on) : null,
});
