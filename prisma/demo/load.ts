import { atTime, type PlainDate, today } from "@/lib/dates";
import { demoDay } from "@/prisma/demo/calendar";
import { fillCalendar } from "@/prisma/demo/meetings";
import { minutesActs } from "@/prisma/demo/minutes";
import { demoMotions } from "@/prisma/demo/motions/all";
import { numberAll } from "@/prisma/demo/numbering";
import { type Case, play, raise, register, type World } from "@/prisma/demo/play";
import { fillRegisters } from "@/prisma/demo/registers";
import type { DemoMotion, DemoStep } from "@/prisma/demo/schema";

type Act = { recordedOn: PlainDate; run: () => Promise<void> };

/** Fills an empty database with Ljungsala, as if its people had used the register for three years. */
export async function loadDemo(): Promise<void> {
  const loadedOn = today();
  const world: World = {
    registers: await fillRegisters(),
    numbers: numberAll(demoMotions, loadedOn),
    day: (daysAgo) => demoDay(loadedOn, daysAgo),
  };
  await fillCalendar(world.registers, world.day);
  const acts = [
    ...demoMotions.flatMap((motion) => actsOf(world, motion)),
    ...minutesActs(world, loadedOn),
  ].toSorted((a, b) => a.recordedOn.toString().localeCompare(b.recordedOn.toString()));
  // One at a time, so that the history grows in the order of time.
  let done: { on: string; count: number } = { on: "", count: 0 };
  for (const { recordedOn, run } of acts) {
    const on = recordedOn.toString();
    done = on === done.on ? { on, count: done.count + 1 } : { on, count: 0 };
    await atTime(atDesk(recordedOn, done.count), run);
  }
}

function actsOf(world: World, motion: DemoMotion): Act[] {
  let theCase: Case;
  const { receivedDaysAgo, raisedDaysAfter } = motion;
  const acts: Act[] = [
    {
      recordedOn: world.day(receivedDaysAgo),
      run: async () => {
        theCase = await register(world, motion);
      },
    },
  ];
  if (raisedDaysAfter === null) return acts;
  const raisedDaysAgo = receivedDaysAgo - raisedDaysAfter;
  acts.push({ recordedOn: world.day(raisedDaysAgo - 1), run: () => raise(world, theCase) });
  for (const step of motion.steps) {
    acts.push({ recordedOn: world.day(recordedDaysAgo(step)), run: () => play(world, theCase, step) });
  }
  return acts;
}

/** What a meeting has decided is known to the register the day after. */
const AFTER_MEETINGS: DemoStep["kind"][] = ["assign", "answer", "decide", "report-5-35", "withdraw"];
const recordedDaysAgo = ({ kind, daysAgo }: DemoStep): number =>
  AFTER_MEETINGS.includes(kind) ? daysAgo - 1 : daysAgo;

/** Office hours: one act after the other from eight in the morning. */
const atDesk = (day: PlainDate, count: number): Date =>
  new Date(
    day
      .toZonedDateTime({ timeZone: "Europe/Stockholm", plainTime: { hour: 8, minute: 10 } })
      .add({ minutes: 7 * count }).epochMilliseconds,
  );
