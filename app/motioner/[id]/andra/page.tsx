import type { Metadata } from "next";
import { TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { writePeople } from "@/lib/attributions";
import { filledForm } from "@/lib/form-state";
import type { CaseFile } from "@/lib/motions/queries";
import { MotionFields } from "../../motion-fields";
import { registersFor } from "../../registers";
import { CaseFormPage } from "../case-form-page";
import { openFor } from "../open-for";
import { correct } from "./actions";

export const metadata: Metadata = { title: "Ändra uppgifter om motionen" };

type Props = { params: Promise<{ id: string }> };

export default async function CorrectMotionPage({ params }: Props) {
  const { id } = await params;
  const { motion, typed } = await openFor("register motions", id, `/motioner/${id}/andra`);
  const { authorities, caseOfficers } = await registersFor(motion);
  return (
    <CaseFormPage title="Ändra uppgifter om motionen" motion={motion}>
      <Form
        action={correct}
        initial={typed ?? asTyped(motion)}
        hidden={{ motionId: motion.id, version: motion.version }}
        submitLabel="Spara ändringarna"
        cancelHref={`/motioner/${id}`}
      >
        <MotionFields authorities={authorities} caseOfficers={caseOfficers} />
        <TextArea
          name="correctionReason"
          label="Varför rättas uppgifterna?"
          hint="Behövs när diarienumret eller ett datum var fel. Skälet står i historiken, med det som stod förut."
          optional
          rows={2}
        />
      </Form>
    </CaseFormPage>
  );
}

const asTyped = (motion: CaseFile) =>
  filledForm({
    registrationNumber: motion.registrationNumber,
    authorityId: motion.authority.id,
    title: motion.title,
    movers: writePeople(motion.movers),
    clauses: motion.clauses.map(({ text }) => text.replaceAll("\n", " ")).join("\n"),
    writtenOn: motion.writtenOn?.toString(),
    receivedOn: motion.receivedOn.toString(),
    raisedOn: motion.raisedOn?.toString(),
    caseOfficerId: motion.caseOfficer?.id,
    recordClass: motion.recordClass,
    published: motion.publishedAt && "on",
  });
