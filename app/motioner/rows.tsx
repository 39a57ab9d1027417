import { daysBetween, inDays, PlainDate } from "@/lib/dates";
import { type Bodies, holdersOf } from "@/lib/process/ball";
import { yearOf } from "@/lib/process/deadline";
import type { RegisterRow } from "@/lib/search/queries";
import { attribution } from "@/lib/vocabulary";
import { phaseInWords } from "./words";
import { YEAR, yearInShort } from "./year";

type Props = { rows: RegisterRow[]; bodies: Bodies; today: PlainDate; showReceived: boolean };

/**
 * The register is read more than anything else. Every element is written twice, as HTML and as React's
 * own data, so a row has as few as it can do with and no components.
 */
export function MotionRows({ rows, bodies, today, showReceived }: Props) {
  return rows.map((row) => {
    const year = yearOf(datesOf(row), today);
    const [first, ...others] = holdersOf(row, bodies);
    const late = first?.dueOn ? daysBetween(PlainDate.from(first.dueOn), today) : 0;
    return (
      <tr key={row.id}>
        <th scope="row">
          <a href={`/motioner/${row.id}`}>{row.title}</a>
          <small>{[row.registrationNumber, ...row.movers.map(attribution)].join(", ")}</small>
          {showReceived && <small>{`inkom ${row.receivedOn}`}</small>}
        </th>
        <td data-label="Fas">
          {phaseInWords(row.phase, row.settled)}
          <small>{`sedan ${row.phaseSince}`}</small>
        </td>
        <td data-label="Hos">
          {others.length > 0 ? `${first?.name} och ${others.length} till` : first?.name}
          {late > 0 ? (
            <span className="status status-bad">{`Försenad ${inDays(late)}`}</span>
          ) : (
            first && <small>{first.dueOn ? `senast ${first.dueOn}` : first.note}</small>
          )}
        </td>
        <td data-label="Sista dag">
          {row.deadlineOn}
          <span className={`status status-${YEAR[year.status].tone}`}>{yearInShort(year)}</span>
        </td>
        <td data-label="Handläggare">{row.caseOfficer}</td>
      </tr>
    );
  });
}

const datesOf = ({ deadlineOn, reportedOn, settled }: RegisterRow) => ({
  deadlineOn: PlainDate.from(deadlineOn),
  reportedOn: reportedOn ? PlainDate.from(reportedOn) : null,
  settledOn: settled ? PlainDate.from(settled.on) : null,
});
