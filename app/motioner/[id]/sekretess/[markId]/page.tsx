import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SummaryList } from "@/components/summary-list";
import { recordFactsRead } from "@/lib/history/mutations";
import { caseSecrecy } from "@/lib/secrecy/queries";
import { CaseFormPage } from "../../case-form-page";
import { openFor } from "../../open-for";
import { unsealFact } from "../actions";

export const metadata: Metadata = { title: "Häv sekretessen för en uppgift" };

type Props = { params: Promise<{ id: string; markId: string }> };

export default async function UnsealPage({ params }: Props) {
  const { id, markId } = await params;
  const page = `/motioner/${id}/sekretess`;
  const { actor, motion, typed } = await openFor("set secrecy", id, `${page}/${markId}`);
  const mark = (await caseSecrecy(actor, id))?.marks.find((one) => one.markId === markId);
  if (!mark) notFound();
  await recordFactsRead(actor, id);
  return (
    <CaseFormPage title="Häv sekretessen för en uppgift" motion={motion}>
      <Form
        action={unsealFact}
        initial={typed ?? undefined}
        hidden={{ motionId: id, markId, version: motion.version }}
        submitLabel="Häv sekretessen"
        submitVariant="danger"
        cancelHref={page}
      >
        <SummaryList
          rows={[
            { label: mark.label, value: <span className="whitespace-pre-line">{mark.value}</span> },
            { label: "Andra läser nu", value: mark.shown },
            { label: "Bestämmelse", value: mark.provision },
          ]}
        />
        <p>
          Uppgiften skrivs tillbaka{" "}
          {mark.places.length === 1 ? "där" : `på de ${mark.places.length} ställen där`}
          den stod, och syns för alla som kan se ärendet.
        </p>
        <TextArea name="reason" label="Varför gäller sekretessen inte längre?" rows={3} />
      </Form>
    </CaseFormPage>
  );
}
