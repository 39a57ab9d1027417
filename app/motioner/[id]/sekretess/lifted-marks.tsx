import { Section } from "@/components/section";
import { dateAndTime } from "@/lib/dates";
import type { CaseSecrecy } from "@/lib/secrecy/queries";

export function LiftedMarks({ marks }: { marks: CaseSecrecy["lifted"] }) {
  return (
    <Section id="havda" title="Hävd sekretess">
      <ul className="grid gap-3">
        {marks.map(({ id, label, value, provision, liftedAt, liftedByName, liftedReason }) => (
          <li key={id}>
            {label}: <span className="whitespace-pre-line">{value}</span>
            <span className="block text-small text-muted">
              {provision}. Hävd {liftedAt && dateAndTime(liftedAt)} av {liftedByName}: {liftedReason}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
