import { type PlainDate, toDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { recordNotice } from "@/lib/minutes/mutations";
import { noticeInput } from "@/lib/minutes/schema";
import { takeDownDay } from "@/lib/process/notice";
import { CYCLE } from "@/prisma/demo/calendar";
import { demoBodies } from "@/prisma/demo/municipality";
import type { World } from "@/prisma/demo/play";
import type { Registers } from "@/prisma/demo/registers";

type Act = { recordedOn: PlainDate; run: () => Promise<void> };

/** The bodies whose minutes the municipality's own secretary looks after. */
const OWN = ["COUNCIL", "BOARD", "WORKING_COMMITTEE"];
const FIRST_MEETING = 1_000;
const APPROVED_AFTER = 9;

/** Minutes are approved, posted the day after, and taken down when the time for appeal is out. */
export const minutesActs = ({ registers, day }: World, today: PlainDate): Act[] =>
  demoBodies
    .filter(({ kind }) => OWN.includes(kind))
    .flatMap(({ name, meets }) => meets.flatMap(meetingsUntil).map((daysAgo) => ({ name, daysAgo })))
    .flatMap(({ name, daysAgo }) => {
      const heldOn = day(daysAgo);
      const [approvedOn, postedOn] = [day(daysAgo - APPROVED_AFTER), day(daysAgo - APPROVED_AFTER - 1)];
      const takenDownOn = takeDownDay(postedOn);
      const states = [{ approvedOn }, { approvedOn, postedOn }, { approvedOn, postedOn, takenDownOn }];
      return states
        .map((state) => ({
          recordedOn: Object.values(state).at(-1) ?? heldOn,
          run: () => record(registers, name, heldOn, state),
        }))
        .filter(({ recordedOn }) => recordedOn.toString() < today.toString());
    });

function meetingsUntil(latest: number): number[] {
  const count = Math.floor((FIRST_MEETING - latest) / CYCLE);
  return Array.from({ length: count }, (_, turn) => latest + turn * CYCLE);
}

type State = { approvedOn: PlainDate; postedOn?: PlainDate; takenDownOn?: PlainDate };

/** Only what took up a motion stands in this register's minutes. */
async function record(registers: Registers, body: string, day: PlainDate, state: State): Promise<void> {
  const held = { bodyId: registers.bodyId(body), heldOn: toDb(day) };
  const meeting = await db.meeting.findUnique({
    where: { bodyId_heldOn: held, minutesItems: { some: {} } },
    select: { id: true, version: true },
  });
  if (!meeting) return;
  const days = Object.entries(state).map(([field, on]) => [field, on.toString()]);
  const { id: meetingId, version } = meeting;
  const typed = { meetingId, version, heldOn: day.toString(), ...Object.fromEntries(days) };
  await recordNotice(registers.person("Fatima El-Amin"), noticeInput.parse(typed));
}
