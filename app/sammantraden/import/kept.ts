import "server-only";
import { currentBodies } from "@/app/motioner/registers";
import type { SignedIn } from "@/lib/auth/permissions";
import { type CheckedRow, checkRows, type FileRow } from "@/lib/calendar/file-rows";
import { knownDays } from "@/lib/calendar/queries";
import { forgetTyped, keepTyped } from "@/lib/people/mutations";
import { keptTyped } from "@/lib/people/queries";

/** Beside what people type into forms, under an address that no page has. */
const KEY = "/sammantraden/import/#last";

export const keepRead = (actor: SignedIn, rows: FileRow[], bodyId: string | null): Promise<void> =>
  keepTyped(actor.id, KEY, { rows: rows.map((row) => JSON.stringify(row)), bodyId: [bodyId ?? ""] });

export const forgetRead = (actor: SignedIn): Promise<void> => forgetTyped(actor.id, KEY);

/** What the last file held, checked against the registers as they are now; null when nothing is kept. */
export async function readRows(actor: SignedIn): Promise<CheckedRow[] | null> {
  const kept = await keptTyped(actor, KEY);
  if (!kept) return null;
  const bodies = await currentBodies();
  const rows = (kept.values.rows ?? []).map((row) => JSON.parse(row) as FileRow);
  const fallback = bodies.find(({ id }) => id === kept.values.bodyId?.[0]) ?? null;
  return checkRows(rows, bodies, fallback, await knownDays(bodies.map(({ id }) => id)));
}
