import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { getBatch } from "@/lib/batches/queries";
import { stop } from "../../actions";
import { BATCHES, requireWriter } from "../../require-writer";

export const metadata: Metadata = { title: "Avbryt arbetet" };

type Props = { params: Promise<{ batchId: string }> };

export default async function StopPage({ params }: Props) {
  const { batchId } = await params;
  const path = `${BATCHES}/${batchId}`;
  const batch = await getBatch(await requireWriter(`${path}/avbryt`), batchId);
  if (!batch) notFound();
  if (batch.endedAt) redirect(path);
  return (
    <Page
      title="Avbryt arbetet?"
      width="text"
      back={{ href: path, label: "Dokument som görs" }}
      lead={`${batch.made} dokument är gjorda och ligger kvar i sina ärenden. De ${batch.waiting} som återstår görs inte.`}
    >
      <Form
        action={stop}
        submitLabel="Avbryt arbetet"
        submitVariant="danger"
        cancelHref={path}
        hidden={{ batchId }}
      />
    </Page>
  );
}
