import { DatedText } from "@/components/dated-text";
import { Section } from "@/components/section";
import { dateAndTime } from "@/lib/dates";
import type { caseHistory } from "@/lib/motions/queries";

export function History({ events }: { events: Awaited<ReturnType<typeof caseHistory>> }) {
  return (
    <Section id="historik" title="Historik">
      <ol className="grid gap-3">
        {events.map(({ sequence, at, actorName, sentence }) => (
          <li key={sequence}>
            <DatedText>{sentence}</DatedText>
            <span className="block text-small text-muted">
              <time dateTime={at.toISOString()}>{dateAndTime(at)}</time>, {actorName}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
