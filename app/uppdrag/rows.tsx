import type { ListedAssignment } from "@/lib/assignments/queries";
import type { PlainDate } from "@/lib/dates";
import { NamedAssignment } from "./named";
import { AssignmentStatus } from "./status";

type Props = { assignments: ListedAssignment[]; today: PlainDate; mayFollowUp: boolean };

export function AssignmentRows({ assignments, today, mayFollowUp }: Props) {
  return assignments.map((assignment) => {
    const { id, text, body, motion, dueOn, givenOn } = assignment;
    return (
      <tr key={id}>
        <NamedAssignment id={id} text={text} motion={motion} />
        <td data-label="Till">{body.name}</td>
        <td data-label="Klart senast" className="numeric">
          {dueOn ? String(dueOn) : "ingen dag"}
          {givenOn && <small>givet {String(givenOn)}</small>}
        </td>
        <td data-label="Läge">
          <AssignmentStatus assignment={assignment} today={today} />
        </td>
        {mayFollowUp && (
          <td className="whitespace-nowrap">
            <a href={`/motioner/${motion.id}/uppdrag/${id}`} className="tap">
              Följ upp
              <span className="sr-only">
                {" "}
                uppdraget till {body.name}: {text}
              </span>
            </a>
          </td>
        )}
      </tr>
    );
  });
}
