import "server-only";
import type { Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import type { Recorder } from "@/lib/events/audited";
import { type Entry, inWords } from "./in-words";
import { lawfully } from "./lawfully";
import { leaveMeeting, meetingOfEntry } from "./left-meeting";

/**
 * Sets an entry right in place. What it said before `change` and what it says after are compared as
 * people read them, so that the history shows both values of every field, whoever wrote it.
 */
export async function corrected(
  tx: Transaction,
  record: Recorder,
  { reason, ...entry }: Entry & { reason: string },
  change: () => Promise<void>,
): Promise<void> {
  const before = await inWords(tx, entry);
  if (!before) throw new Error(`There is no ${entry.kind} ${entry.id}.`);
  const heldThen = await meetingOfEntry(tx, entry);
  await lawfully(tx, before.motionId, change);
  if (heldThen) await leaveMeeting(tx, heldThen);
  const after = await inWords(tx, entry);
  if (!after) throw new Error(`The correction took ${entry.kind} ${entry.id} away.`);
  const changes = before.rows.flatMap(({ field, value }, place) => {
    const now = after.rows[place]?.value ?? "–";
    return now === value ? [] : [{ field, before: value, after: now }];
  });
  if (changes.length === 0) throw new Refusal("", "Du har inte ändrat någon uppgift.");
  const { entry: name, minutesItemId } = before;
  record({
    action: "entry-corrected",
    details: { entryId: entry.id, entry: name, ...(minutesItemId && { minutesItemId }), changes, reason },
  });
}
