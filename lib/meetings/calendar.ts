import "server-only";
import { type PlainDate, toDb } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import type { CalendarDay, Finding } from "./rules/act";
import { calendarFindings } from "./rules/advice";

/**
 * The day as the body's calendar has it. A meeting comes into the register also with the first item that
 * is logged from it; a planned one in the year before the day shows that somebody kept the calendar by then.
 */
export async function calendarDay(tx: Transaction, bodyId: string, on: PlainDate): Promise<CalendarDay> {
  const yearBefore = { gt: toDb(on.subtract({ years: 1 })), lte: toDb(on) };
  const [meeting, planned] = await Promise.all([
    tx.meeting.findUnique({
      where: { bodyId_heldOn: { bodyId, heldOn: toDb(on) } },
      select: { cancelledOn: true },
    }),
    tx.meeting.findFirst({
      where: { bodyId, heldOn: yearBefore, planned: true },
      select: { id: true },
    }),
  ]);
  return {
    on,
    kept: planned !== null,
    listed: meeting !== null,
    cancelled: meeting?.cancelledOn != null,
  };
}

/** For an answer: whether the body can have met that day. */
export async function calendarDoubts(tx: Transaction, bodyId: string, on: PlainDate): Promise<Finding[]> {
  const body = await tx.body.findUniqueOrThrow({ where: { id: bodyId }, select: { name: true } });
  return calendarFindings(await calendarDay(tx, bodyId, on), body.name);
}
