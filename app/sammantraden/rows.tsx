import { Status } from "@/components/status";
import type { CalendarMeeting } from "@/lib/calendar/queries";
import { weekday } from "@/lib/dates";

type Props = { meeting: CalendarMeeting; mayKeep: boolean };

export function MeetingRow({ meeting, mayKeep }: Props) {
  const { id, heldOn, body, papersOn, summonsOn, cancelledOn, empty } = meeting;
  const page = `/sammantraden/${id}`;
  const which = <span className="sr-only">{`för ${body.name} ${heldOn}`}</span>;
  return (
    <tr>
      <th scope="row">
        <a href={page}>
          <time>{String(heldOn)}</time>, {weekday(heldOn)}
          <span className="sr-only">, {body.name}</span>
        </a>
        {cancelledOn && <Status tone="warning">{`Inställt ${cancelledOn}`}</Status>}
      </th>
      <td data-label="Organ">{body.name}</td>
      <td data-label="Handlingar">{cancelledOn ? "–" : <time>{String(papersOn)}</time>}</td>
      <td data-label="Kallelse">{cancelledOn ? "–" : <time>{String(summonsOn)}</time>}</td>
      {mayKeep && (
        <td data-label="Ändra">
          <span className="flex flex-wrap gap-x-4">
            <a href={`${page}/tider`} className="tap">
              Tider {which}
            </a>
            {!cancelledOn && empty && (
              <a href={`${page}/flytta`} className="tap">
                Flytta {which}
              </a>
            )}
            {(cancelledOn || empty) && (
              <a href={`${page}/installt`} className="tap">
                {cancelledOn ? "Återta" : "Ställ in"} {which}
              </a>
            )}
          </span>
        </td>
      )}
    </tr>
  );
}
