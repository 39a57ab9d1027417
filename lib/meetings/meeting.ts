import "server-only";
import { type PlainDate, toDb } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";

/** The body's meeting that day, which the first item logged from it brings into the register. */
export async function meetingOn(
  tx: Transaction,
  bodyId: string,
  day: PlainDate,
): Promise<{ meetingId: string; year: number }> {
  const heldOn = toDb(day);
  const meeting = await tx.meeting.upsert({
    where: { bodyId_heldOn: { bodyId, heldOn } },
    create: { bodyId, heldOn },
    update: {},
    select: { id: true },
  });
  return { meetingId: meeting.id, year: day.year };
}
