import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Notice } from "@/components/notice";
import { Section } from "@/components/section";
import { SummaryList } from "@/components/summary-list";
import { longDate, today } from "@/lib/dates";
import type { CaseAssignment, CaseFile } from "@/lib/motions/queries";
import { paragraphSign } from "@/lib/vocabulary";
import { AssignmentStatus } from "../../../../uppdrag/status";
import { CaseFormPage } from "../../case-form-page";
import { lines, row, Text } from "../../item-rows";
import { openFor } from "../../open-for";
import { CompleteForm, FollowUpForm, ReopenForm } from "./forms";

export const metadata: Metadata = { title: "Följ upp ett uppdrag" };

type Props = {
  params: Promise<{ id: string; assignmentId: string }>;
  searchParams: Promise<{ sparat?: string }>;
};

export default async function AssignmentPage({ params, searchParams }: Props) {
  const { id, assignmentId } = await params;
  const page = `/motioner/${id}/uppdrag/${assignmentId}`;
  const { motion, typed } = await openFor("record decisions", id, page);
  const assignment = motion.assignments.find((one) => one.id === assignmentId) ?? notFound();
  const target = { motionId: id, assignmentId, version: motion.version };
  const day = today().toString();
  return (
    <CaseFormPage title={`Uppdrag till ${assignment.body.name}`} motion={motion}>
      {(await searchParams).sparat && (
        <div role="status" className="mb-6">
          <Notice tone="good" title="Sparat" />
        </div>
      )}
      <Facts motion={motion} assignment={assignment} />
      <Section id="uppfoljning" title="Följ upp">
        <FollowUpForm key={motion.version} target={target} typed={typed} today={day} />
      </Section>
      <Section id="klart" title={assignment.completedOn ? "Uppdraget är klart" : "När uppdraget är klart"}>
        {assignment.completedOn ? (
          <ReopenForm target={target} />
        ) : (
          <CompleteForm target={target} today={day} />
        )}
      </Section>
      <p className="mt-10">
        <a href={`/motioner/${id}/stryk/uppdrag/${assignmentId}`}>Stryk uppdraget som felregistrerat</a>
      </p>
    </CaseFormPage>
  );
}

function Facts({ motion, assignment }: { motion: CaseFile; assignment: CaseAssignment }) {
  const { text, dueOn, completedOn, followUps } = assignment;
  const given = motion.minutesItems.find(({ id }) => id === assignment.minutesItemId);
  return (
    <SummaryList
      rows={[
        ...row("Uppdrag", <Text>{text}</Text>),
        ...row("Läge", <AssignmentStatus assignment={assignment} today={today()} />),
        ...row(
          "Givet",
          given?.heldOn && `${given.body.name} ${longDate(given.heldOn)}, ${paragraphSign(given.paragraph)}`,
        ),
        ...row("Klart senast", dueOn && longDate(dueOn)),
        ...row("Klart", completedOn && longDate(completedOn)),
        ...lines(
          "Uppföljning",
          followUps.map(({ notedOn, text, byName }) => `${longDate(notedOn)}: ${text} (${byName})`),
        ),
      ]}
    />
  );
}
