import "server-only";
import { type Actor, authorize, type SignedIn } from "@/lib/auth/permissions";
import { fromDbOrNull, toDbOrNull, today } from "@/lib/dates";
import { db, type Transaction } from "@/lib/db/client";
import { Refusal, StaleCase } from "@/lib/errors";
import type { Change } from "@/lib/events/actions";
import { auditedTogether } from "@/lib/events/audited";
import { writeAttendance } from "@/lib/meetings/attendance";
import { saveDecision } from "@/lib/meetings/decide";
import { settleDoubts } from "@/lib/meetings/doubts";
import { broken, outOfOrder } from "@/lib/process/notice";
import { findMotions } from "./find-motions";
import { type LockedMeeting, lockMeeting } from "./lock";
import type { AttendanceInput, NoticeInput, SittingInput } from "./schema";
import { checkSitting } from "./sitting";

/** Records all that a meeting did with motions, in one go: every row or none. */
export async function recordSitting(
  actor: Actor,
  input: SittingInput,
): Promise<{ minutesItemIds: string[] }> {
  authorize(actor, "record decisions");
  const rows = await findMotions(actor, input.rows);
  const targets = rows.map(({ decision }) => ({ motionId: decision.motionId, version: "current" as const }));
  return auditedTogether(actor, targets, async (tx, recordFor) => {
    const meeting = await lockMeeting(tx, input);
    const checked = await checkSitting(tx, meeting, rows);
    const minutesItemIds: string[] = [];
    for (const { decision, ...said } of checked) {
      const { id } = await saveDecision(tx, recordFor(decision.motionId), decision, said);
      minutesItemIds.push(id);
    }
    return { minutesItemIds };
  });
}

/** Records when the minutes were approved and posted, and when the notice was taken down. */
export async function recordNotice(actor: Actor, input: NoticeInput): Promise<void> {
  authorize(actor, "record decisions");
  await changeMeeting(actor, input, async (tx, meeting) => {
    const notice = { ...input, heldOn: meeting.heldOn };
    const wrong = outOfOrder(notice);
    if (wrong.length > 0) throw new Refusal(wrong);
    const tooEarly = broken(notice).filter((told) => told.includes("13:5"));
    const doubts = tooEarly.map((message) => ({ rule: "taken-down-early", field: "takenDownOn", message }));
    const reason = settleDoubts(doubts, input);
    const { approvedOn, postedOn, takenDownOn } = input;
    await tx.meeting.update({
      where: { id: meeting.id },
      data: {
        approvedOn: toDbOrNull(approvedOn),
        postedOn: toDbOrNull(postedOn),
        takenDownOn: toDbOrNull(takenDownOn),
      },
      select: { id: true },
    });
    const days = { justerat: approvedOn, anslaget: postedOn, "anslaget nedtaget": takenDownOn };
    const before = [meeting.approvedOn, meeting.postedOn, meeting.takenDownOn].map(fromDbOrNull);
    const changes = Object.entries(days).map(([field, after], place) => ({
      field,
      before: String(before[place] ?? "–"),
      after: String(after ?? "–"),
    }));
    return { changes, reason };
  });
}

/** Records who was at the meeting (KL 5:66). */
export async function recordAttendance(actor: Actor, input: AttendanceInput): Promise<void> {
  authorize(actor, "record decisions");
  await changeMeeting(actor, input, async (tx, { id: meetingId }) => {
    const before = await tx.attendee.findMany({ where: { meetingId }, orderBy: { position: "asc" } });
    await tx.attendee.deleteMany({ where: { meetingId } });
    await tx.attendee.createMany({
      data: input.attendees.map((attendee, index) => ({ ...attendee, meetingId, position: index + 1 })),
    });
    const inWords = (attendees: Parameters<typeof writeAttendance>[0]) =>
      writeAttendance(attendees).replaceAll("\n", "; ") || "–";
    const change = { field: "närvarande", before: inWords(before), after: inWords(input.attendees) };
    return { changes: [change], reason: null };
  });
}

type Told = { changes: Change[]; reason: string | null };

/** A change of the meeting itself is told in the history of every case that it dealt with. */
async function changeMeeting(
  actor: SignedIn,
  input: { meetingId: string; version: number },
  change: (tx: Transaction, meeting: LockedMeeting) => Promise<Told>,
): Promise<void> {
  const motionIds = await casesOf(db, input.meetingId);
  const targets = motionIds.map((motionId) => ({ motionId, version: "current" as const }));
  await auditedTogether(actor, targets, async (tx, recordFor) => {
    const meeting = await lockMeeting(tx, input);
    // An item was recorded, or struck, after the cases were locked: the person has not seen it.
    if ((await casesOf(tx, input.meetingId)).join() !== motionIds.join()) {
      throw new StaleCase(input.version, [], "sammanträdet");
    }
    if (meeting.heldOn.toString() > today().toString()) {
      throw new Refusal("", "Sammanträdet har inte varit ännu.");
    }
    const { changes, reason } = await change(tx, meeting);
    const made = changes.filter(({ before, after }) => before !== after);
    if (made.length === 0) throw new Refusal("", "Du har inte ändrat någon uppgift.");
    for (const motionId of motionIds) {
      recordFor(motionId)({
        action: "meeting-changed",
        details: {
          meetingId: meeting.id,
          body: meeting.body.name,
          meeting: meeting.heldOn.toString(),
          changes: made,
          ...(reason && { overrideReason: reason }),
        },
      });
    }
  });
}

async function casesOf(client: Pick<Transaction, "minutesItem">, meetingId: string): Promise<string[]> {
  const items = await client.minutesItem.findMany({
    where: { meetingId },
    distinct: ["motionId"],
    select: { motionId: true },
    orderBy: { motionId: "asc" },
  });
  return items.map(({ motionId }) => motionId);
}
