import "server-only";
import { v7 as newId } from "uuid";
import { now } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { type Fact, factKey, factsOf, rewrite, type SealableField } from "./fields";
import { WITHHELD } from "./schema";

/** Shorter than this a text is no secret of its own, and would be found within other words. */
export const LEAST_REPEATED = 3;

export type Mark = { markId: string; provision: string; reason: string; setAt: Date; setByName: string };

/**
 * Takes what is `chosen` out of the register: every fact of the case that says it is moved to `SealedField`, and what
 * others may read is written in its place (OSL 5:2). Returns how many places that were.
 */
export async function hide(
  tx: Transaction,
  motionId: string,
  { chosen, shown }: { chosen: Fact; shown: string },
  mark: Mark,
): Promise<number> {
  const facts = await tx.$queryRaw<Fact[]>`${factsOf(motionId)}`;
  const key = factKey(chosen);
  const secret = chosen.value;
  const words = inAnyCase(secret);
  const repeating =
    secret.length < LEAST_REPEATED ? [] : facts.filter(({ value }) => value.split(words).length > 1);
  const places = [chosen, ...repeating.filter((fact) => factKey(fact) !== key)];
  const sealed = await sealedPlaces(tx, motionId);
  for (const fact of places) {
    // A place that lies sealed keeps its own true value; only what others read there changes.
    if (!sealed.has(factKey(fact))) await tx.sealedField.create({ data: { ...fact, ...mark, motionId } });
    const wording = fact === chosen ? shown : fact.value.split(words).join(shown);
    await tx.$executeRaw`${rewrite(fact, wording)}`;
  }
  return places.length;
}

const inAnyCase = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "iu");

/**
 * Puts the true values of a mark back, as far as their places are still there, and hides what other marks cover.
 * Returns what was chosen when the mark was set; nothing for a mark that is not there.
 */
export async function bringBack(
  tx: Transaction,
  motionId: string,
  { markId, ...lifted }: { markId: string; liftedByName: string; liftedReason: string },
): Promise<Fact[]> {
  const rows = await tx.sealedField.findMany({
    where: { motionId, markId, liftedAt: null },
    orderBy: { id: "asc" },
  });
  for (const { field, entryId, value } of rows) {
    await tx.$executeRaw`${rewrite({ field: field as SealableField, entryId }, value)}`;
  }
  const others = await tx.sealedField.findMany({
    where: { motionId, liftedAt: null, markId: { not: markId } },
    orderBy: [{ setAt: "asc" }, { id: "asc" }],
  });
  await tx.sealedField.updateMany({
    where: { motionId, markId, liftedAt: null },
    data: { liftedAt: now(), ...lifted },
  });
  for (const row of shortestOfEach(others)) {
    const { field, entryId, value, provision, reason, setAt, setByName } = row;
    const chosen = { field: field as SealableField, entryId, value };
    const shown = await wordingNow(tx, motionId, chosen);
    await hide(tx, motionId, { chosen, shown }, { markId: row.markId, provision, reason, setAt, setByName });
  }
  return shortestOfEach(rows).map(({ field, entryId, value }) => ({
    field: field as SealableField,
    entryId,
    value,
  }));
}

const sealedPlaces = async (tx: Transaction, motionId: string): Promise<Set<string>> => {
  const rows = await tx.sealedField.findMany({
    where: { motionId, liftedAt: null },
    select: { field: true, entryId: true },
  });
  return new Set(rows.map((row) => `${row.field}:${row.entryId}`));
};

/** All places of a mark repeat what was chosen, so what was chosen is the shortest of them. */
export function shortestOfEach<Row extends { markId: string; value: string }>(rows: Row[]): Row[] {
  const shortest = new Map<string, Row>();
  for (const row of rows) {
    const known = shortest.get(row.markId);
    if (!known || row.value.length < known.value.length) shortest.set(row.markId, row);
  }
  return [...shortest.values()];
}

async function wordingNow(tx: Transaction, motionId: string, fact: Fact): Promise<string> {
  const facts = await tx.$queryRaw<Fact[]>`${factsOf(motionId)}`;
  return facts.find((one) => factKey(one) === factKey(fact))?.value ?? WITHHELD;
}

export const newMark = (provision: string, reason: string, setByName: string): Mark => ({
  markId: newId(),
  provision,
  reason,
  setAt: now(),
  setByName,
});
