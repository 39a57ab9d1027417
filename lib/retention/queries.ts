import "server-only";
import { type Actor, authorize, may } from "@/lib/auth/permissions";
import { fromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/db/id";
import { CLASSES } from "./classes";
import { dueIn } from "./due";
import { dueBefore, RETENTION, type Rules, retentionRules } from "./rules";

export async function readRules(): Promise<Rules> {
  return retentionRules((await db.setting.findUnique({ where: { key: RETENTION } }))?.value);
}

export type ClassStanding = {
  recordClass: string;
  years: number | null;
  /** How much has been kept long enough. */
  due: number;
  /** The list that awaits a person, if there is one. */
  listId: string | null;
};

/** Each record class with its rule and what could be disposed of now. */
export async function retentionOverview(actor: Actor): Promise<ClassStanding[]> {
  authorize(actor, "approve disposals");
  const [rules, lists] = await Promise.all([
    readRules(),
    db.disposalList.findMany({ where: { state: "PROPOSED" }, select: { id: true, recordClass: true } }),
  ]);
  return Promise.all(
    Object.keys(CLASSES).map(async (recordClass) => {
      const years = rules[recordClass] ?? null;
      const before = dueBefore(years);
      const due = before ? (await dueIn(db, recordClass, before)).length : 0;
      const listId = lists.find((list) => list.recordClass === recordClass)?.id ?? null;
      return { recordClass, years, due, listId };
    }),
  );
}

/** Every list that has been made, newest first. */
export async function disposalLists(actor: Actor) {
  authorize(actor, "approve disposals");
  const rows = await db.disposalList.findMany({
    select: {
      id: true,
      recordClass: true,
      before: true,
      state: true,
      madeAt: true,
      madeByName: true,
      decidedAt: true,
      decidedByName: true,
      _count: { select: { items: { where: { kept: false } } } },
    },
    orderBy: { madeAt: "desc" },
  });
  return rows.map(({ before, _count, ...list }) => ({
    ...list,
    before: fromDb(before),
    count: _count.items,
  }));
}
export type ListedDisposal = Awaited<ReturnType<typeof disposalLists>>[number];

export type Disposal = Omit<ListedDisposal, "count"> & {
  basis: string | null;
  items: { id: string; label: string; kept: boolean }[];
};

/** One list with what is on it; null for a 404. */
export async function disposalList(actor: Actor, id: string): Promise<Disposal | null> {
  if (!may(actor, "approve disposals") || !isId(id)) return null;
  const row = await db.disposalList.findUnique({
    where: { id },
    include: { items: { select: { id: true, label: true, kept: true }, orderBy: { id: "asc" } } },
  });
  return row && { ...row, before: fromDb(row.before) };
}
