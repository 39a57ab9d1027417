import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Button } from "@/components/button";
import { CheckboxGroup } from "@/components/form/choices";
import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { keptTyped } from "@/lib/people/queries";
import { CLASSES } from "@/lib/retention/classes";
import { type Disposal, disposalList } from "@/lib/retention/queries";
import { approveList } from "../actions";
import { DISPOSALS, requireArchivist } from "../require-archivist";
import { Decided } from "./decided";

export const metadata: Metadata = { title: "Gallringslista" };

type Props = { params: Promise<{ listId: string }> };

export default async function DisposalListPage({ params }: Props) {
  const { listId } = await params;
  const path = `${DISPOSALS}/${listId}`;
  const actor = await requireArchivist(path);
  const list = await disposalList(actor, listId);
  if (!list) notFound();
  const { label, goes } = CLASSES[list.recordClass] ?? { label: "", goes: "" };
  const isOpen = list.state === "PROPOSED";
  return (
    <Page
      title={`Gallringslista: ${label.toLowerCase()}`}
      width="text"
      back={{ href: DISPOSALS, label: "Gallring" }}
      lead={
        <>
          Äldre än <time>{list.before.toString()}</time>. {goes}
        </>
      }
      actions={isOpen && <Button href={`${path}/avboj`}>Avböj listan …</Button>}
    >
      {isOpen ? <Approval list={list} typed={await keptTyped(actor, path)} /> : <Decided list={list} />}
    </Page>
  );
}

type ApprovalProps = { list: Disposal; typed: Awaited<ReturnType<typeof keptTyped>> };

function Approval({ list, typed }: ApprovalProps) {
  const { id, recordClass, items } = list;
  const isWhole = recordClass === "sign-ins";
  return (
    <div className="grid gap-6">
      <Notice tone="warning" title="Det som gallras går inte att få tillbaka." />
      <Form
        action={approveList}
        initial={typed ?? undefined}
        hidden={{ listId: id }}
        submitLabel={isWhole ? "Gallra listan" : "Gallra det som inte är förkryssat"}
        pendingLabel="Gallrar …"
        submitVariant="danger"
        cancelHref={DISPOSALS}
      >
        {isWhole ? (
          <ul className="grid gap-1">
            {items.map((item) => (
              <li key={item.id}>{item.label}</li>
            ))}
          </ul>
        ) : (
          <CheckboxGroup
            name="kept"
            label="Kryssa för det som ska bevaras ändå"
            optional
            options={items.map((item) => ({ value: item.id, label: item.label }))}
          />
        )}
        <TextField
          name="basis"
          label="Gallringsbeslut"
          hint="Det beslut som listan följer, till exempel ”Dokumenthanteringsplan, KS 2026-02-03 § 14”."
        />
      </Form>
    </div>
  );
}
