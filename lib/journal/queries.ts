import "server-only";
import { type Actor, may } from "@/lib/auth/permissions";
import { documentsVisibleTo, itemsVisibleTo, visibleTo } from "@/lib/auth/visibility";
import { fromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isId } from "@/lib/db/id";

const ENTRY = {
  id: true,
  number: true,
  registeredAt: true,
  type: true,
  status: true,
  statusOn: true,
  title: true,
  openTitle: true,
  correspondent: true,
  secrecyProvision: true,
  publishedAt: true,
} as const satisfies Prisma.DocumentSelect;

type Row = Prisma.DocumentGetPayload<{ select: typeof ENTRY }>;

/** An entry of OSL 5:2. What would tell what a secret document holds is null. */
export type Entry = ReturnType<typeof whole> | ReturnType<typeof withheld>;

const whole = ({ statusOn, openTitle: _, ...row }: Row) => ({
  ...row,
  statusOn: fromDb(statusOn),
  withheld: false as const,
});

/** OSL 5:2 second paragraph: from or to and what it concerns are left out; the day and the number never are. */
const withheld = ({ number, registeredAt, status, statusOn, openTitle }: Row) => ({
  id: null,
  number,
  registeredAt,
  status,
  statusOn: fromDb(statusOn),
  title: openTitle,
  type: null,
  correspondent: null,
  secrecyProvision: null,
  publishedAt: null,
  withheld: true as const,
});

/**
 * The register's sheet of a case: the entry of every document that is no draft, in the order of their numbers. Those
 * who follow the case see the entry of a secret document without what would reveal it; `open` shows that to those who
 * may see more, as it is handed out. The public sees only what has been published. Null is a 404.
 */
export async function journalOf(actor: Actor, motionId: string, open = false): Promise<Entry[] | null> {
  if (!isId(motionId)) return null;
  const [motion, rows] = await Promise.all([
    db.motion.findFirst({ where: { id: motionId, ...visibleTo(actor) }, select: { id: true } }),
    db.document.findMany({
      where: {
        AND: [{ motionId, status: { not: "DRAFT" }, motion: visibleTo(actor) }, entriesVisibleTo(actor)],
      },
      select: ENTRY,
      orderBy: { number: "asc" },
    }),
  ]);
  if (!motion) return null;
  const seesAll = may(actor, "see secret cases") && !open;
  return rows.map((row) => (row.secrecyProvision && !seesAll ? withheld(row) : whole(row)));
}

/** Whose answer is not decided yet stays with those who serve there, also as an entry (KL 6:25, TF 2:12). */
function entriesVisibleTo(actor: Actor): Prisma.DocumentWhereInput {
  if (!may(actor, "see unpublished cases")) return documentsVisibleTo(actor);
  if (may(actor, "see proposals of every body")) return {};
  return { OR: [{ minutesItemId: null }, { minutesItem: itemsVisibleTo(actor) }] };
}
