import "server-only";
import { db, type Transaction } from "@/lib/db/client";
import type { Anchor } from "./anchor";
import { holds } from "./anchor";
import {
  type Break,
  breakOfCase,
  breakOfLog,
  type End,
  openedIn,
  type StoredCase,
  type StoredEntry,
} from "./check";

/** `chain`: the case's registration number and id, or "log". */
export type FoundBreak = Break & { chain: string };

export type Verified = {
  cases: number;
  events: number;
  entries: number;
  breaks: FoundBreak[];
  anchor: Anchor;
};

const AT_ONCE = 200;
const PATIENCE = { isolationLevel: "RepeatableRead", maxWait: 10_000, timeout: 3_600_000 } as const;

/**
 * Follows every chain of the history from its first link to its last, as they stood at one moment. It asks for no
 * actor: it is for the command line, and tells nothing but where something is wrong.
 */
export function verifyHistory(before: Anchor | null): Promise<Verified> {
  return db.$transaction(async (tx) => {
    const log = await verifyLog(tx, before);
    const cases = await verifyCases(tx, before, log.opened);
    const gone = [...log.opened].filter((id) => !cases.ends[id]);
    const breaks = [
      ...log.breaks,
      ...cases.breaks,
      ...gone.map((id) => ({ chain: `case ${id}`, at: null, why: "the whole case is gone" })),
      ...(await strays(tx, cases.events)),
    ];
    const { events, ends } = cases;
    const anchor = { log: log.end, cases: ends };
    return { cases: Object.keys(ends).length, events, entries: log.end.sequence, breaks, anchor };
  }, PATIENCE);
}

async function verifyLog(tx: Transaction, before: Anchor | null) {
  const entries: StoredEntry[] = await tx.logEntry.findMany({
    include: { detail: { select: { salt: true, content: true } } },
    orderBy: { sequence: "asc" },
  });
  const none = { sequence: 0, hash: "", seal: "" };
  const head = (await tx.logHead.findUnique({ where: { id: 1 } })) ?? none;
  const found = breakOfLog(entries, head) ?? (await emptyThoughUsed(tx, entries));
  const cutOff = !holds(before?.log, entries) && {
    at: before?.log.sequence ?? null,
    why: "it was there at the last verification, and is not any more",
  };
  const first = found || cutOff;
  const end: End = { sequence: entries.length, hash: entries.at(-1)?.hash ?? "" };
  return { end, opened: openedIn(entries), breaks: first ? [{ chain: "log", ...first }] : [] };
}

async function emptyThoughUsed(tx: Transaction, entries: StoredEntry[]): Promise<Break | null> {
  if (entries.length > 0 || !(await tx.motion.findFirst({ select: { id: true } }))) return null;
  return { at: null, why: "it is empty, although there are cases" };
}

async function verifyCases(tx: Transaction, before: Anchor | null, opened: Set<string>) {
  const ends: Record<string, End> = {};
  const breaks: FoundBreak[] = [];
  let events = 0;
  for (let after: string | undefined; ; ) {
    const page = await someCases(tx, after);
    for (const row of page) {
      const found = breakOfCase(row) ?? breakAmong(row, before, opened);
      if (found) breaks.push({ chain: `case ${row.registrationNumber} (${row.id})`, ...found });
      events += row.events.length;
      ends[row.id] = { sequence: row.events.length, hash: row.events.at(-1)?.hash ?? "" };
    }
    after = page.at(-1)?.id;
    if (page.length < AT_ONCE) return { ends, breaks, events };
  }
}

function breakAmong(row: StoredCase, before: Anchor | null, opened: Set<string>): Break | null {
  const then = before?.cases[row.id];
  if (then && !holds(then, row.events)) {
    return { at: then.sequence, why: "it was there at the last verification, and is not any more" };
  }
  return opened.has(row.id) ? null : { at: null, why: "the log does not know that the case was opened" };
}

const someCases = (tx: Transaction, after: string | undefined) =>
  tx.motion.findMany({
    where: after ? { id: { gt: after } } : {},
    select: {
      id: true,
      registrationNumber: true,
      version: true,
      historySeal: true,
      events: { orderBy: { sequence: "asc" } },
    },
    orderBy: { id: "asc" },
    take: AT_ONCE,
  });

/** Events that hang on no case; the database allows none, unless its owner does. */
async function strays(tx: Transaction, counted: number): Promise<FoundBreak[]> {
  const all = await tx.event.count();
  if (all === counted) return [];
  return [{ chain: "events", at: null, why: `${all - counted} of them belong to no case` }];
}
