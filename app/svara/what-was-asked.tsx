import { Section } from "@/components/section";
import { SummaryList } from "@/components/summary-list";
import type { AskedReferral } from "@/lib/asked/queries";
import { longDate } from "@/lib/dates";
import { describeFile } from "@/lib/files/describe";
import { attribution } from "@/lib/vocabulary";

type Props = { referral: AskedReferral; address: string };

/** The question, the motion and what was sent with it: all that somebody needs to answer. */
export function WhatWasAsked({ referral, address }: Props) {
  const { body, question, sentOn, dueOn, motion } = referral;
  return (
    <>
      <SummaryList
        rows={[
          { label: "Fråga", value: <p className="whitespace-pre-line">{question}</p> },
          { label: "Till", value: body.name },
          { label: "Skickad", value: longDate(sentOn) },
          { label: "Sista svarsdag", value: longDate(dueOn) },
          { label: "Diarienummer", value: motion.registrationNumber },
          ...(motion.caseOfficer ? [{ label: "Handläggare", value: motion.caseOfficer.name }] : []),
        ]}
      />
      <Section id="motionen" title="Motionen">
        <p className="font-semibold">{motion.title}</p>
        <p className="text-muted">
          Motion av {motion.movers.map(attribution).join(", ")}, inkommen {longDate(motion.receivedOn)}.
        </p>
        <ol className="mt-3 grid list-decimal gap-1 pl-6">
          {motion.clauses.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      </Section>
      <Section id="handlingar" title="Handlingar">
        {motion.documents.length === 0 ? (
          <p>Inga filer följde med frågan.</p>
        ) : (
          <ul className="grid gap-1">
            {motion.documents.map(({ id, title, ...file }) => (
              <li key={id}>
                <a href={`${address}/handlingar/${id}`}>{title}</a>{" "}
                <span className="text-muted">({describeFile(file)})</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
