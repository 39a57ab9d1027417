import "server-only";
import type { Actor, SignedIn } from "@/lib/auth/permissions";
import { db, type Transaction } from "@/lib/db/client";
import type { Change } from "@/lib/events/actions";
import { appendToLog } from "@/lib/events/log";
import type { NewEntry } from "./entries";
import { type HistoryLine, wholeHistory } from "./queries";
import type { HistoryFilter } from "./schema";

/**
 * Records in the log what was done, in the transaction that does it, as its last act: until that ends nobody
 * else can append. `actor` is null where nobody is signed in.
 */
export function recordAdministration(
  tx: Transaction,
  actor: { id: string | null } | null,
  entry: NewEntry,
): Promise<void> {
  const { action, details, subjectId = null, motionId = null } = entry;
  return appendToLog(tx, { actorId: actor?.id ?? null, subjectId, motionId, action, details });
}

/** Records a changed setting, in its own transaction as its last act; nothing where nothing was changed. */
export async function recordSetting(
  tx: Transaction,
  actor: SignedIn,
  setting: string,
  changes: Change[],
): Promise<void> {
  if (changes.length === 0) return;
  await recordAdministration(tx, actor, { action: "setting-changed", details: { setting, changes } });
}

/** Records that somebody reads a document under secrecy. To be awaited before anything of it goes out. */
export async function recordReading(
  actor: Pick<SignedIn, "id">,
  document: { id: string; motionId: string },
): Promise<void> {
  await db.$transaction((tx) =>
    recordAdministration(tx, actor, {
      action: "document-read",
      motionId: document.motionId,
      details: { documentId: document.id },
    }),
  );
}

/** The same of the facts of a case that lie sealed, which are read all at once. */
export async function recordFactsRead(actor: Pick<SignedIn, "id">, motionId: string): Promise<void> {
  await db.$transaction((tx) =>
    recordAdministration(tx, actor, { action: "facts-read", motionId, details: {} }),
  );
}

/** What an auditor asks for, to take out as a file; records that it was. */
export async function exportHistory(actor: Actor, filter: HistoryFilter): Promise<HistoryLine[]> {
  const lines = await wholeHistory(actor, filter);
  await db.$transaction((tx) =>
    recordAdministration(tx, actor.kind === "user" ? actor : null, {
      action: "history-exported",
      details: { rows: lines.length },
    }),
  );
  return lines;
}
