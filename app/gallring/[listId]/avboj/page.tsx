import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { disposalList } from "@/lib/retention/queries";
import { rejectList } from "../../actions";
import { DISPOSALS, requireArchivist } from "../../require-archivist";

export const metadata: Metadata = { title: "Avböj gallringslistan" };

type Props = { params: Promise<{ listId: string }> };

export default async function RejectListPage({ params }: Props) {
  const { listId } = await params;
  const path = `${DISPOSALS}/${listId}`;
  const actor = await requireArchivist(`${path}/avboj`);
  const list = await disposalList(actor, listId);
  if (list?.state !== "PROPOSED") notFound();
  return (
    <Page title="Avböj gallringslistan" width="text" back={{ href: path, label: "Gallringslistan" }}>
      <p className="mb-6">
        Inget på listan gallras. Listan finns kvar med ditt namn, och en ny kan tas fram när som helst.
      </p>
      <Form action={rejectList} hidden={{ listId }} submitLabel="Avböj listan" cancelHref={path} />
    </Page>
  );
}
