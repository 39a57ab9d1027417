import { daysBetween, inDays, PlainDate } from "@/lib/dates";
import { type Bodies, holdersOf } from "@/lib/process/ball";
import { yearOf } from "@/lib/process/deadline";
import type { RegisterRow } from "@/lib/search/queries";
import { attribution } from "@/lib/vocabulary";
import { phaseInWords } from "./words";
import { YEAR, yearInShort } from "./year";

type Props = { rows: RegisterRow[]; bodies: Bodies; today: PlainDate };

/** The register is read more than anything else, so a row is bare elements with no component in it. */
export function MotionRows({ rows, bodies, today }: Props) {
  return rows.map((row) => {
    const year = yearOf(datesOf(row), today);
    const [first, ...others] = holdersOf(row, bodies);
    const late = first?.dueOn ? daysBetween(PlainDate.from(first.dueOn), today) : 0;
    return (
      <tr key={row.id}>
        <th scope="row">
          <a href={`/motioner/${row.id}`}>{row.title}</a>
          <small>
            {`${row.registrationNumber}, inkom `}
            <time>{row.receivedOn}</time>
          </small>
          <small>{row.movers.map(attribution).join(", ")}</small>
        </th>
        <td data-label="Fas">
          <span>
            {phaseInWords(row.phase, row.settled)}
            <small>
              sedan <time>{row.phaseSince}</time>
            </small>
          </span>
        </td>
        <td data-label="Hos">
          {first && (
            <span>
              {first.name}
              {others.length > 0 && <small>{`och ${others.length} organ till`}</small>}
              {late > 0 ? (
                <span className="status status-bad">{`Försenad ${inDays(late)}`}</span>
              ) : (
                <small>
                  {first.dueOn ? "svar senast " : first.note}
                  <time>{first.dueOn}</time>
                </small>
              )}
            </span>
          )}
        </td>
        <td data-label="Sista dag" className="numeric">
          <span>
            {row.deadlineOn}
            <span className={`status status-${YEAR[year.status].tone}`}>{yearInShort(year)}</span>
          </span>
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
