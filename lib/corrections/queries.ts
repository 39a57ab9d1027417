import "server-only";
import { cache } from "react";
import { type Actor, may, maySeeProposal } from "@/lib/auth/permissions";
import { visibleTo, voidedVisibleTo } from "@/lib/auth/visibility";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/db/id";
import { NotVisible, Refusal } from "@/lib/errors";
import { readFacts } from "@/lib/events/facts";
import { phaseOf, type Standing } from "@/lib/process/phase";
import { type Entry, type InWords, inWords } from "./in-words";
import { lawfully } from "./lawfully";
import { readVoided } from "./schema";
import { voidIn } from "./voiding";

export type VoidedEntry = Awaited<ReturnType<typeof voidedEntries>>[number];

/**
 * What was struck from a case, newest first; empty for who may not read the history. `partId`: the part of the inbox
 * that it was filed from, which can be taken back there; null for none, or for who does not sort the inbox.
 */
export const voidedEntries = cache(async (actor: Actor, motionId: string) => {
  if (!may(actor, "read the history") || !isId(motionId)) return [];
  const rows = await db.voidedEntry.findMany({
    where: { AND: [{ motionId }, voidedVisibleTo(actor)] },
    orderBy: { voidedAt: "desc" },
  });
  const parts = rows.length > 0 && may(actor, "sort the inbox") ? await partsFiledIn(motionId) : [];
  return rows.flatMap(({ content, ...row }) => {
    const { entry, rows, proposalOf, tables, documentIds } = readVoided(content);
    if (proposalOf && !maySeeProposal(actor, proposalOf)) return [];
    const part = parts.find(({ documentId }) => documentId && documentIds.includes(documentId));
    return [{ ...row, entry, rows, entryId: String(tables[0]?.rows[0]?.id), partId: part?.id ?? null }];
  });
});

const partsFiledIn = (motionId: string) =>
  db.intakePart.findMany({
    where: { document: { motionId, minutesItemId: null } },
    select: { id: true, documentId: true },
  });

/**
 * What striking an entry would do: how it reads, and where the case would then stand. It is done and rolled
 * back, so that what is shown is what would happen; a refusal is told instead. Null: no such entry.
 */
export async function voidingOf(actor: Actor, motionId: string, entry: Entry) {
  const motion =
    isId(motionId) && (await db.motion.findFirst({ where: { id: motionId, ...visibleTo(actor) } }));
  if (!motion || !isId(entry.id)) return null;
  try {
    await db.$transaction(async (tx) => {
      const { words, content, reopens } = await lawfully(tx, motionId, () => voidIn(tx, motionId, entry));
      const { facts } = await readFacts(tx, motionId);
      throw new Preview({
        words,
        reopens,
        documents: content.documentIds.length,
        standing: phaseOf(facts),
      });
    }, PATIENCE);
  } catch (error) {
    if (error instanceof Preview) return { ...error.shown, obstacle: null };
    if (error instanceof NotVisible) return null;
    if (!(error instanceof Refusal)) throw error;
    const words = await inWords(db, entry);
    return words && { words, reopens: false, documents: 0, standing: null, obstacle: error.message };
  }
  return null;
}

/** As long as a change itself may take. */
const PATIENCE = { maxWait: 10_000, timeout: 60_000 };

type Shown = { words: InWords; reopens: boolean; documents: number; standing: Standing };

/** Carries the answer out of a transaction that must not be kept. */
class Preview extends Error {
  constructor(readonly shown: Shown) {
    super("A preview is never committed.");
  }
}
