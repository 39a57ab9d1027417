import { DatedText } from "@/components/dated-text";
import { Section } from "@/components/section";
import { dateAndTime } from "@/lib/dates";
import { placeInWords } from "@/lib/events/place";
import type { Reading } from "@/lib/history/queries";
import type { caseHistory } from "@/lib/motions/queries";

type Props = {
  events: Awaited<ReturnType<typeof caseHistory>>;
  readings: Reading[];
  documents: { id: string; title: string }[];
  /** Where somebody who audits finds all of it, with filters. */
  auditHref: string | null;
};

export function History({ events, readings, documents, auditHref }: Props) {
  const lines = [...events.map(asLine), ...readings.map((reading) => readingAsLine(reading, documents))];
  return (
    <Section
      id="historik"
      title="Historik"
      actions={
        auditHref && (
          <a href={auditHref} className="inline-flex min-h-11 items-center">
            Filtrera och hämta
          </a>
        )
      }
    >
      <ol className="grid gap-3">
        {lines
          .toSorted((a, b) => b.at.getTime() - a.at.getTime())
          .map(({ id, at, who, where, sentence }) => (
            <li key={id}>
              <DatedText>{sentence}</DatedText>
              <span className="block text-small wrap-anywhere text-muted">
                <time dateTime={at.toISOString()}>{dateAndTime(at)}</time>, {who}, {where}
              </span>
            </li>
          ))}
      </ol>
    </Section>
  );
}

const asLine = ({ sequence, at, actorName, origin, sentence }: Props["events"][number]) => ({
  id: `case ${sequence}`,
  at,
  who: actorName,
  where: placeInWords(origin),
  sentence,
});

const readingAsLine = ({ id, at, who, origin, documentId }: Reading, documents: Props["documents"]) => ({
  id,
  at,
  who,
  where: placeInWords(origin),
  sentence: whatWasRead(documentId, documents),
});

function whatWasRead(documentId: string | null, documents: Props["documents"]): string {
  if (documentId === null) return "Ärendets sekretessbelagda uppgifter lästes.";
  const title = documents.find(({ id }) => id === documentId)?.title;
  return title ? `Den sekretessbelagda handlingen ”${title}” lästes.` : "En sekretessbelagd handling lästes.";
}
