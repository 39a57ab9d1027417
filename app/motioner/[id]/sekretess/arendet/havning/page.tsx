import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TextArea } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { CaseFormPage } from "../../../case-form-page";
import { openFor } from "../../../open-for";
import { unmarkCase } from "../../actions";

export const metadata: Metadata = { title: "Häv ärendets sekretess" };

type Props = { params: Promise<{ id: string }> };

export default async function UnmarkCasePage({ params }: Props) {
  const { id } = await params;
  const page = `/motioner/${id}/sekretess`;
  const { motion, typed } = await openFor("set secrecy", id, `${page}/arendet/havning`);
  if (!motion.secrecyProvision) notFound();
  return (
    <CaseFormPage title="Häv ärendets sekretess" motion={motion}>
      <Form
        action={unmarkCase}
        initial={typed ?? undefined}
        hidden={{ motionId: id, version: motion.version }}
        submitLabel="Häv sekretessen"
        submitVariant="danger"
        cancelHref={page}
      >
        <p>
          Ärendet har sekretess enligt {motion.secrecyProvision}. Hävs den kan alla med konto se ärendet igen.
          Allmänheten ser det först när någon publicerar det under ”Ändra uppgifter”.
        </p>
        <TextArea name="reason" label="Varför gäller sekretessen inte längre?" rows={3} />
      </Form>
    </CaseFormPage>
  );
}
