import { Details } from "@/components/details";
import { Section } from "@/components/section";
import { SummaryList } from "@/components/summary-list";
import type { VoidedEntry } from "@/lib/corrections/queries";
import { dateAndTime } from "@/lib/dates";
import { EntryLinks } from "./entry-links";
import { wordRows } from "./stryk/word-rows";

type Props = { motionId: string; entries: VoidedEntry[]; mayRestore: (entry: VoidedEntry) => boolean };

/** What was recorded by mistake: it counts for nothing, and stays readable. */
export function Voided({ motionId, entries, mayRestore }: Props) {
  return (
    <Section id="strukna" title="Strukna poster">
      <ul className="grid gap-3">
        {entries.map((voided) => (
          <li key={voided.id} className="max-w-none">
            <Details summary={voided.entry}>
              <SummaryList
                rows={[
                  { label: "Struken", value: `${dateAndTime(voided.voidedAt)}, ${voided.voidedByName}` },
                  { label: "Skäl till strykningen", value: voided.reason },
                  ...wordRows(voided.rows),
                ]}
              />
              <EntryLinks
                entry={voided.entry}
                links={[
                  {
                    href: `/motioner/${motionId}/strukna/${voided.id}`,
                    label: "Återställ",
                    allowed: mayRestore(voided),
                  },
                  {
                    href: `/inkorg/delar/${voided.partId}`,
                    label: "Registrera underlaget på nytt",
                    allowed: voided.partId !== null,
                  },
                ]}
              />
            </Details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
