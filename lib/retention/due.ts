import { dayOf, type PlainDate, toDb } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { documentTypeOf, type OtherClass, SIGN_INS } from "./classes";

/** Something that has been kept long enough, with the words by which a person knows it. */
export type Due = { entryId: string; label: string };

/** What of a record class is older than the day. */
export function dueIn(tx: Transaction, recordClass: string, before: PlainDate): Promise<Due[]> {
  const type = documentTypeOf(recordClass);
  if (!type) return OTHERS[recordClass as OtherClass](tx, before);
  return documents(tx, { type }, before);
}

/** The case was closed before the day, and has not been opened since. */
const closedBefore = (day: PlainDate): Prisma.MotionWhereInput => ({
  phase: "CLOSED",
  milestones: {
    some: { kind: "CLOSED", occurredOn: { lt: toDb(day) } },
    none: { kind: "CLOSED", occurredOn: { gte: toDb(day) } },
  },
});

const OF_CASE = { select: { registrationNumber: true } } as const;
/** As in the register: KS-2024/58 before KS-2024/126. */
const BY_CASE = [
  { motion: { registrationYear: "asc" } },
  { motion: { registrationSerial: "asc" } },
] as const satisfies Prisma.DocumentOrderByWithRelationInput[];

async function documents(tx: Transaction, where: Prisma.DocumentWhereInput, day: PlainDate): Promise<Due[]> {
  const rows = await tx.document.findMany({
    where: { ...where, status: { not: "DRAFT" }, disposedAt: null, motion: closedBefore(day) },
    select: { id: true, title: true, motion: OF_CASE },
    orderBy: [...BY_CASE, { createdAt: "asc" }],
  });
  return rows.map(({ id, title, motion }) => ({
    entryId: id,
    label: `${motion.registrationNumber}: ${title}`,
  }));
}

const OTHERS: Record<OtherClass, (tx: Transaction, day: PlainDate) => Promise<Due[]>> = {
  async drafts(tx, day) {
    const rows = await tx.paper.findMany({
      where: { documentId: null, motion: closedBefore(day) },
      select: { id: true, editedAt: true, motion: OF_CASE },
      orderBy: [...BY_CASE],
    });
    return rows.map(({ id, editedAt, motion }) => ({
      entryId: id,
      label: `${motion.registrationNumber}: utkast, ändrat ${isoDay(editedAt)}`,
    }));
  },
  async inbox(tx, day) {
    const rows = await tx.intakeFile.findMany({
      where: {
        intake: { droppedAt: { lt: toDb(day) } },
        state: { notIn: ["WAITING", "READING"] },
        parts: { every: { state: "SET_ASIDE" } },
      },
      select: { id: true, fileName: true, intake: { select: { droppedAt: true } } },
      orderBy: { intake: { droppedAt: "asc" } },
    });
    return rows.map(({ id, fileName, intake }) => ({
      entryId: id,
      label: `${fileName}, inlämnad ${isoDay(intake.droppedAt)}`,
    }));
  },
  async accounts(tx, day) {
    const rows = await tx.user.findMany({
      where: { disabledAt: { lt: toDb(day) }, pseudonymisedAt: null, motions: { none: { open: true } } },
      select: { id: true, name: true, email: true },
      orderBy: { name: "asc" },
    });
    return rows.map(({ id, name, email }) => ({ entryId: id, label: `${name}, ${email}` }));
  },
  /** Too many to be looked at one by one: a line a month. */
  async "sign-ins"(tx, day) {
    const rows = await tx.$queryRaw<{ month: string; count: number }[]>`
      select to_char(l.at at time zone 'Europe/Stockholm', 'YYYY-MM') as month, count(*)::int as count
      from "LogEntry" l join "LogDetail" d using (sequence)
      where l.action = any(${SIGN_INS}) and l.at < (${day.toString()}::date::timestamp at time zone 'Europe/Stockholm')
      group by 1 order by 1`;
    return rows.map(({ month, count }) => ({ entryId: month, label: `${month}: ${count} st.` }));
  },
};

const isoDay = (instant: Date) => dayOf(instant).toString();
