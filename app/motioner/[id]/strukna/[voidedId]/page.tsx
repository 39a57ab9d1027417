import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { requireSignedIn } from "@/app/submit";
import { Form } from "@/components/form/form";
import { SummaryList } from "@/components/summary-list";
import { may } from "@/lib/auth/permissions";
import { MAY_VOID } from "@/lib/corrections/may-void";
import { voidedEntries } from "@/lib/corrections/queries";
import { dateAndTime } from "@/lib/dates";
import { CaseFormPage } from "../../case-form-page";
import { openFor } from "../../open-for";
import { wordRows } from "../../stryk/word-rows";
import { restore } from "./actions";

export const metadata: Metadata = { title: "Återställ en struken post" };

type Props = { params: Promise<{ id: string; voidedId: string }> };

export default async function RestorePage({ params }: Props) {
  const { id, voidedId } = await params;
  const page = `/motioner/${id}/strukna/${voidedId}`;
  const { motion, typed } = await openFor("record decisions", id, page);
  const actor = await requireSignedIn(page);
  const voided = (await voidedEntries(actor, id)).find((one) => one.id === voidedId);
  if (!voided) notFound();
  if (!may(actor, MAY_VOID[voided.kind])) forbidden();
  return (
    <CaseFormPage title={`Återställ: ${voided.entry}`} motion={motion}>
      <div className="grid gap-6">
        <SummaryList
          rows={[
            { label: "Struken", value: `${dateAndTime(voided.voidedAt)}, ${voided.voidedByName}` },
            { label: "Skäl till strykningen", value: voided.reason },
            ...wordRows(voided.rows),
          ]}
        />
        <Form
          action={restore}
          initial={typed ?? undefined}
          hidden={{ motionId: id, version: motion.version, voidedId }}
          submitLabel="Återställ posten"
          pendingLabel="Återställer …"
          cancelHref={`/motioner/${id}#strukna`}
        />
      </div>
    </CaseFormPage>
  );
}
