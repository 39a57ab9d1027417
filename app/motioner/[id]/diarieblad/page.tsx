import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/page";
import { SummaryList } from "@/components/summary-list";
import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { longDate, today } from "@/lib/dates";
import { journalOf } from "@/lib/journal/queries";
import { getCase } from "@/lib/motions/queries";
import { attribution } from "@/lib/vocabulary";
import { EntryTable } from "./entry-table";

export const metadata: Metadata = { title: "Diarieblad" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ visa?: string }> };

/** The case as the register of OSL 5:2 has it, document by document; printed, it is the sheet of the case. */
export default async function JournalPage({ params, searchParams }: Props) {
  const [{ id }, { visa }] = await Promise.all([params, searchParams]);
  const actor = await currentActor();
  const maySeeSecret = may(actor, "see secret cases");
  const open = maySeeSecret && visa === "utlamnande";
  const [file, entries] = await Promise.all([getCase(actor, id), journalOf(actor, id, open)]);
  if (!file || !entries) notFound();
  const { authority, movers, caseOfficer } = file;
  return (
    <Page
      title={`Diarieblad ${file.registrationNumber}`}
      lead={file.title}
      back={{ href: `/motioner/${id}`, label: `Ärende ${file.registrationNumber}` }}
    >
      <SummaryList
        rows={[
          { label: "Diarium", value: authority.name },
          { label: "Motionärer", value: movers.map(attribution).join(", ") },
          { label: "Inkommen", value: longDate(file.receivedOn) },
          { label: "Handläggare", value: caseOfficer?.name },
          { label: "Utskrivet", value: longDate(today()) },
        ]}
      />
      {maySeeSecret && (
        <p className="my-4 print:hidden">
          {open ? (
            <a href={`/motioner/${id}/diarieblad`}>Visa alla uppgifter</a>
          ) : (
            <a href={`/motioner/${id}/diarieblad?visa=utlamnande`}>
              Visa som det lämnas ut, utan uppgifter med sekretess
            </a>
          )}
        </p>
      )}
      <div className="mt-6">
        <EntryTable motionId={id} entries={entries} />
      </div>
      <p className="mt-4 text-small text-muted">
        {may(actor, "see unpublished cases") ? REGISTERED : PUBLISHED}
      </p>
    </Page>
  );
}

const REGISTERED =
  "Här står varje inkommen och upprättad handling i ärendet. Utkast är inte allmänna handlingar (TF 2:12). Uppgifter som skulle röja något hemligt är utelämnade (OSL 5:2).";

/** The same words whatever there is, so that they tell nothing. */
const PUBLISHED =
  "Här står de handlingar som kommunen har publicerat. Andra handlingar kan begäras ut hos kommunen, också anonymt (TF 2:15, 2:18).";
