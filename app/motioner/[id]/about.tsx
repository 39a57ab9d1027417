import { Section } from "@/components/section";
import { SummaryList } from "@/components/summary-list";
import { longDate, PlainDate } from "@/lib/dates";
import type { CaseFile } from "@/lib/motions/queries";
import { attribution, MILESTONE } from "@/lib/vocabulary";
import { EntryLinks } from "./entry-links";
import { lines, row } from "./item-rows";

/** What the register says of the motion itself. */
export function About({ file, mayDecide }: { file: CaseFile; mayDecide: boolean }) {
  const day = (label: string, date: PlainDate | null) => row(label, date && longDate(date));
  return (
    <Section id="uppgifter" title="Om motionen">
      <SummaryList
        rows={[
          ...lines("Motionärer", file.movers.map(attribution)),
          ...day("Skriven", file.writtenOn),
          ...day("Inkommen", file.receivedOn),
          ...day("Väckt", file.raisedOn),
          ...row("Händelser", file.milestones.length > 0 && <Milestones file={file} mayDecide={mayDecide} />),
          ...row("Handläggare", file.caseOfficer?.name),
          ...row("Diarienummer", `${file.registrationNumber}, ${file.authority.name}`),
          ...row("Klassificering", file.recordClass),
        ]}
      />
    </Section>
  );
}

function Milestones({ file, mayDecide }: { file: CaseFile; mayDecide: boolean }) {
  return (
    <ul className="grid gap-1">
      {file.milestones.map(({ id, kind, occurredOn, note }) => {
        const words = `${longDate(occurredOn)}: ${MILESTONE[kind]}${kind === "REPORTED" ? inTime(file, occurredOn) : ""}`;
        return (
          <li key={id}>
            {[words, note].filter(Boolean).join(". ")}
            <EntryLinks
              entry={words}
              links={[
                { href: `/motioner/${file.id}/handelser/${id}/ratta`, label: "Rätta", allowed: mayDecide },
                { href: `/motioner/${file.id}/stryk/handelse/${id}`, label: "Stryk", allowed: mayDecide },
              ]}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** KL 5:35 second paragraph: the council is to be told within the year. */
const inTime = ({ deadlineOn }: CaseFile, reportedOn: PlainDate): string =>
  PlainDate.compare(reportedOn, deadlineOn) <= 0 ? ", i tid" : `, efter sista dagen ${longDate(deadlineOn)}`;
