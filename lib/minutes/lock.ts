import "server-only";
import { fromDb, type PlainDate } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { NotVisible, StaleCase } from "@/lib/errors";

export type LockedMeeting = {
  id: string;
  heldOn: PlainDate;
  approvedOn: Date | null;
  postedOn: Date | null;
  takenDownOn: Date | null;
  cancelledOn: Date | null;
  body: { id: string; name: string };
};

/**
 * The meeting, held until the transaction ends and with its version raised. Cases are always locked
 * before it. Throws `StaleCase` when somebody else has changed it since `version`.
 */
export async function lockMeeting(
  tx: Transaction,
  { meetingId, version }: { meetingId: string; version: number },
): Promise<LockedMeeting> {
  await tx.$queryRaw`select 1 from "Meeting" where id = ${meetingId}::uuid for no key update`;
  const meeting = await tx.meeting.findUnique({
    where: { id: meetingId },
    include: { body: { select: { id: true, name: true } } },
  });
  if (!meeting) throw new NotVisible();
  if (meeting.version !== version) throw new StaleCase(meeting.version, [], "sammanträdet");
  await tx.meeting.update({ where: { id: meetingId }, data: { version: version + 1 }, select: { id: true } });
  return { ...meeting, heldOn: fromDb(meeting.heldOn) };
}
