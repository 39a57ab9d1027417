import { Section } from "@/components/section";
import { SummaryList } from "@/components/summary-list";
import { longDate, type PlainDate } from "@/lib/dates";
import type { CaseFile } from "@/lib/motions/queries";
import { attribution, MILESTONE } from "@/lib/vocabulary";
import { lines, row } from "./item-rows";

/** What the register says of the motion itself. */
export function About({ file }: { file: CaseFile }) {
  const day = (label: string, date: PlainDate | null) => row(label, date && longDate(date));
  return (
    <Section id="uppgifter" title="Om motionen">
      <SummaryList
        rows={[
          ...lines("Motionärer", file.movers.map(attribution)),
          ...day("Skriven", file.writtenOn),
          ...day("Inkommen", file.receivedOn),
          ...day("Väckt", file.raisedOn),
          ...lines(
            "Händelser",
            file.milestones.map(({ kind, occurredOn, note }) =>
              [`${longDate(occurredOn)}: ${MILESTONE[kind]}`, note].filter(Boolean).join(". "),
            ),
          ),
          ...row("Handläggare", file.caseOfficer?.name),
          ...row("Diarienummer", `${file.registrationNumber}, ${file.authority.name}`),
          ...row("Klassificering", file.recordClass),
        ]}
      />
    </Section>
  );
}
