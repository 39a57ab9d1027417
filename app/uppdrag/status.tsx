import { Status } from "@/components/status";
import { daysBetween, inDays, type PlainDate } from "@/lib/dates";

type Props = { assignment: { dueOn: PlainDate | null; completedOn: PlainDate | null }; today: PlainDate };

export function AssignmentStatus({ assignment: { dueOn, completedOn }, today }: Props) {
  if (completedOn) return <Status tone="good">{`Klart ${completedOn}`}</Status>;
  const late = dueOn ? daysBetween(dueOn, today) : 0;
  return late > 0 ? (
    <Status tone="bad">{`Försenat ${inDays(late)}`}</Status>
  ) : (
    <Status tone="neutral">Pågår</Status>
  );
}
