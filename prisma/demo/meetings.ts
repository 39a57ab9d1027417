import { addMeetings } from "@/lib/calendar/mutations";
import { addMeetingsInput } from "@/lib/calendar/schema";
import type { PlainDate } from "@/lib/dates";
import { CYCLE } from "@/prisma/demo/calendar";
import { demoBodies } from "@/prisma/demo/municipality";
import type { Registers } from "@/prisma/demo/registers";

const PAST = 1_200;
const AHEAD = 400;

/** The calendar of every body that meets, as the stories have it and for a year to come. */
export async function fillCalendar(registers: Registers, day: (daysAgo: number) => PlainDate): Promise<void> {
  const secretary = registers.person("Fatima El-Amin");
  for (const { name, meets } of demoBodies) {
    const dates = meets.flatMap(meetingDays).map((daysAgo) => day(daysAgo).toString());
    if (dates.length === 0) continue;
    const bodyId = registers.bodyId(name);
    await addMeetings(secretary, addMeetingsInput.parse({ bodyId, dates: dates.join("\n") }));
  }
}

export function meetingDays(latest: number): number[] {
  const first = latest + CYCLE * Math.floor((PAST - latest) / CYCLE);
  return Array.from({ length: Math.floor((first + AHEAD) / CYCLE) + 1 }, (_, turn) => first - turn * CYCLE);
}
