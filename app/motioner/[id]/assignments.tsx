import { AssignmentStatus } from "@/app/uppdrag/status";
import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { Section } from "@/components/section";
import type { PlainDate } from "@/lib/dates";
import type { CaseFile } from "@/lib/motions/queries";
import { Entry } from "./entry";
import { lines, row, Text } from "./item-rows";

type Props = { file: CaseFile; signedIn: boolean; mayFollowUp: boolean; today: PlainDate };

/** What the council told bodies to do when it settled the motion. */
export function Assignments({ file, signedIn, mayFollowUp, today }: Props) {
  return (
    <Section
      id="uppdrag"
      title="Uppdrag"
      actions={mayFollowUp && <Button href={`/motioner/${file.id}/uppdrag/nytt`}>Lägg till uppdrag</Button>}
    >
      {file.assignments.length === 0 && (
        <EmptyState title="Beslutet gav inget uppdrag">
          <p>Om fullmäktige ger en nämnd något att göra följs det upp här.</p>
        </EmptyState>
      )}
      {file.assignments.map((assignment) => (
        <Entry
          key={assignment.id}
          id={`uppdrag-${assignment.id}`}
          body={assignment.body.name}
          status={<AssignmentStatus assignment={assignment} today={today} />}
          rows={[
            ...row("Uppdrag", <Text>{assignment.text}</Text>),
            ...row("Klart senast", assignment.dueOn && String(assignment.dueOn)),
            ...lines(
              "Uppföljning",
              signedIn
                ? assignment.followUps.map(({ notedOn, text, byName }) => `${notedOn}: ${text} (${byName})`)
                : [],
            ),
          ]}
        >
          {mayFollowUp && (
            <p className="mt-3">
              <Button href={`/motioner/${file.id}/uppdrag/${assignment.id}`}>
                Följ upp <span className="sr-only">uppdraget till {assignment.body.name}</span>
              </Button>
            </p>
          )}
        </Entry>
      ))}
    </Section>
  );
}
