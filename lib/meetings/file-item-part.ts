import "server-only";
import type { Transaction } from "@/lib/db/client";
import type { Recorder } from "@/lib/events/audited";
import type { PartReading, Prefill } from "@/lib/prefill/prefill";
import { type Basis, type FoundPart, filePart } from "@/lib/review/file-part";
import { filingOf, type ItemFiling } from "./item";

type Part = { basis: Basis; entry: ItemFiling; prefill: (part: PartReading) => Prefill };

/** Files what the form was filled in from: the minutes of what was decided, a report of what is only proposed. */
export async function fileItemPart(
  tx: Transaction,
  record: Recorder,
  { basis, entry, prefill }: Part,
): Promise<void> {
  const filing = ({ documentType }: FoundPart) => {
    const isReport = documentType === "OFFICIAL_REPORT" || !entry.decidedOn;
    return filingOf(isReport ? "OFFICIAL_REPORT" : "MINUTES_EXTRACT", entry);
  };
  await filePart(tx, record, { actor: entry.actor, basis, filing, prefill });
}
