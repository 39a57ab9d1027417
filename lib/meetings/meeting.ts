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
  // Two people may log the first two items of a meeting at once; the second waits here for the first.
  await tx.meeting.createMany({ data: [{ bodyId, heldOn, planned: false }], skipDuplicates: true });
  const { id } = await tx.meeting.findUniqueOrThrow({
    where: { bodyId_heldOn: { bodyId, heldOn } },
    select: { id: true },
  });
  return { meetingId: id, year: day.year };
}
