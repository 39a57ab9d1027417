import "server-only";
import { type Actor, may } from "@/lib/auth/permissions";
import { visibleTo } from "@/lib/auth/visibility";
import { fromDb, fromDbOrNull, PlainDate, toDb, today } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { AssignmentFilter } from "./schema";

export const PAGE_SIZE = 50;

const select = {
  id: true,
  text: true,
  dueOn: true,
  completedOn: true,
  body: { select: { id: true, name: true } },
  motion: { select: { id: true, title: true, registrationNumber: true } },
  minutesItem: { select: { paragraph: true, meeting: { select: { heldOn: true } } } },
  followUps: {
    select: { notedOn: true, text: true },
    orderBy: [{ notedOn: "desc" }, { createdAt: "desc" }],
    take: 1,
  },
} as const satisfies Prisma.AssignmentSelect;

type Row = Prisma.AssignmentGetPayload<{ select: typeof select }>;
export type ListedAssignment = ReturnType<ReturnType<typeof listedFor>>;

/** The register of what the council has told bodies to do, the earliest due first. */
export async function listAssignments(actor: Actor, filter: AssignmentFilter) {
  const where = { motion: visibleTo(actor), ...narrowed(filter) };
  const [rows, count] = await Promise.all([
    db.assignment.findMany({
      relationLoadStrategy: "join",
      where,
      select,
      orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
      take: PAGE_SIZE,
      skip: PAGE_SIZE * (filter.sida - 1),
    }),
    db.assignment.count({ where }),
  ]);
  return { assignments: rows.map(listedFor(actor)), count };
}

/** Every assignment that was open at some time during the year. */
export async function assignmentsOfYear(actor: Actor, year: number) {
  const rows = await db.assignment.findMany({
    relationLoadStrategy: "join",
    where: {
      motion: visibleTo(actor),
      minutesItem: { year: { lte: year } },
      OR: [{ completedOn: null }, { completedOn: { gte: firstDay(year) } }],
    },
    select,
    orderBy: [{ body: { name: "asc" } }, { dueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
  });
  return rows.map(listedFor(actor)).flatMap(({ givenOn, ...row }) => (givenOn ? [{ ...row, givenOn }] : []));
}

function narrowed({ organ, visa, forsenade, ar }: AssignmentFilter): Prisma.AssignmentWhereInput {
  return {
    ...(organ ? { bodyId: organ } : {}),
    ...(ar ? { minutesItem: { year: ar } } : {}),
    ...(forsenade
      ? { completedOn: null, dueOn: { lt: toDb(today()) } }
      : visa === "alla"
        ? {}
        : { completedOn: visa === "oppna" ? null : { not: null } }),
  };
}

/** Notes on how it goes are for those who work here; the assignment itself is the council's decision. */
const listedFor =
  (actor: Actor) =>
  ({ minutesItem, dueOn, completedOn, followUps: [last], ...row }: Row) => ({
    ...row,
    dueOn: fromDbOrNull(dueOn),
    completedOn: fromDbOrNull(completedOn),
    paragraph: minutesItem.paragraph,
    givenOn: fromDbOrNull(minutesItem.meeting?.heldOn ?? null),
    lastFollowUp:
      last && may(actor, "see unpublished cases") ? { text: last.text, notedOn: fromDb(last.notedOn) } : null,
  });

const firstDay = (year: number): Date => toDb(PlainDate.from({ year, month: 1, day: 1 }));
