import { dayOf } from "@/lib/dates";
import { firstBreak, GENESIS, type Link } from "@/lib/events/chain";
import { detailHashOf, LOG, type LogLink, logHashOf } from "@/lib/events/log";
import { isSeal } from "@/lib/events/seal";
import type { EntryDetails } from "@/lib/history/entries";

/** Where a chain does not hold. `at` is the number of the event or entry; null where all of it is gone. */
export type Break = { at: number | null; why: string };

export type End = { sequence: number; hash: string };
export type StoredEvent = Link & { hash: string };
export type StoredCase = { id: string; version: number; historySeal: string | null; events: StoredEvent[] };
export type StoredEntry = LogLink & { hash: string; detail: { salt: string; content: unknown } | null };

/** The first place where the history of a case is not as it was written, or null. */
export function breakOfCase({ id, version, historySeal, events }: StoredCase): Break | null {
  const at = firstBreak(events);
  if (at) return { at, why: "it was changed, moved, put in, or what comes before it was taken out" };
  const last = events.at(-1);
  if (!last) return { at: null, why: "the case has no history" };
  if (events.some((event) => event.motionId !== id)) return { at: 1, why: "it belongs to another case" };
  if (last.version !== version) return { at: last.sequence + 1, why: "what was recorded last is gone" };
  if (historySeal === null) return { at: last.sequence, why: "the end is not sealed" };
  if (isSeal(historySeal, id, last)) return null;
  return { at: last.sequence, why: "the seal is another: later events are gone, or all was written anew" };
}

/** The same for the log, whose end is told by its head. */
export function breakOfLog(entries: StoredEntry[], head: End & { seal: string }): Break | null {
  let previousHash = GENESIS;
  for (const [index, entry] of entries.entries()) {
    const at = index + 1;
    const follows = entry.sequence === at && entry.previousHash === previousHash;
    if (!follows || logHashOf(entry) !== entry.hash) {
      return { at, why: "it was changed, moved, put in, or what comes before it was taken out" };
    }
    if (entry.detail && detailHashOf(entry.detail.salt, entry.detail.content) !== entry.detailHash) {
      return { at, why: "its details were changed" };
    }
    previousHash = entry.hash;
  }
  const end = { sequence: entries.length, hash: previousHash };
  if (head.sequence !== end.sequence || head.hash !== end.hash) {
    return { at: end.sequence + 1, why: "it does not end where its head says" };
  }
  if (end.sequence > 0 && !isSeal(head.seal, LOG, end)) {
    return { at: end.sequence, why: "the seal is another: later entries are gone, or all was written anew" };
  }
  return missingDetail(entries);
}

/** Details may be gone only where a later entry says that they were disposed of. */
function missingDetail(entries: StoredEntry[]): Break | null {
  const disposals = entries.filter(({ action, detail }) => action === "log-disposed" && detail);
  const bare = entries.find(
    (entry) => !entry.detail && !disposals.some((disposal) => covers(disposal, entry)),
  );
  return bare ? { at: bare.sequence, why: "its details are gone, and no disposal says so" } : null;
}

function covers(disposal: StoredEntry, entry: StoredEntry): boolean {
  const { actions, before } = disposal.detail!.content as EntryDetails["log-disposed"];
  if (disposal.sequence < entry.sequence || !actions.includes(entry.action)) return false;
  return before ? dayOf(entry.at).toString() < before : disposal.subjectId === entry.subjectId;
}

/** The cases that the log knows to have been opened. */
export const openedIn = (entries: StoredEntry[]): Set<string> =>
  new Set(
    entries.flatMap(({ action, detail }) =>
      action === "cases-opened" ? ((detail?.content as EntryDetails["cases-opened"])?.motionIds ?? []) : [],
    ),
  );
