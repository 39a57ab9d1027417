import "server-only";
import { fromDb, fromDbOrNull, type PlainDate, toDb, today } from "@/lib/dates";
import { db, type Transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isId } from "@/lib/db/id";
import { preparationOf } from "@/lib/process/lead-times";
import { PLANNING, type PlanningSettings, planningSettings } from "@/lib/process/planning-settings";
import { readPlanningSettings } from "@/lib/settings/queries";
import type { Calendar, Meeting } from "./ahead";
import type { CalendarFilter } from "./schema";

const MEETING = {
  id: true,
  version: true,
  heldOn: true,
  agendaDeadline: true,
  summonsOn: true,
  cancelledOn: true,
  body: { select: { id: true, name: true, kind: true, papersLeadDays: true, summonsLeadDays: true } },
  _count: { select: { minutesItems: true, attendees: true } },
} as const satisfies Prisma.MeetingSelect;

/** A meeting with its days as they hold: its own, else by its body's lead times, else by the municipality's. */
export function calendarMeeting(
  row: Prisma.MeetingGetPayload<{ select: typeof MEETING }>,
  settings: PlanningSettings,
) {
  const { agendaDeadline, summonsOn, cancelledOn, body, _count, ...meeting } = row;
  const heldOn = fromDb(row.heldOn);
  const lead = {
    papers: body.papersLeadDays ?? settings.papersLead[body.kind],
    summons: body.summonsLeadDays ?? settings.summonsLead[body.kind],
  };
  const usual = preparationOf(heldOn, lead);
  return {
    ...meeting,
    heldOn,
    body: { id: body.id, name: body.name, kind: body.kind },
    own: { papersOn: fromDbOrNull(agendaDeadline), summonsOn: fromDbOrNull(summonsOn) },
    usual,
    papersOn: fromDbOrNull(agendaDeadline) ?? usual.papersOn,
    summonsOn: fromDbOrNull(summonsOn) ?? usual.summonsOn,
    cancelledOn: fromDbOrNull(cancelledOn),
    /** Nothing has been recorded from it. */
    empty: _count.minutesItems === 0 && _count.attendees === 0,
  };
}
export type CalendarMeeting = ReturnType<typeof calendarMeeting>;

/** Meetings are public: when and where the municipality's bodies meet is no secret. */
export async function listMeetings({ organ, ar }: CalendarFilter): Promise<CalendarMeeting[]> {
  const heldOn = ar
    ? { gte: new Date(Date.UTC(ar, 0, 1)), lt: new Date(Date.UTC(ar + 1, 0, 1)) }
    : { gte: toDb(today()) };
  const [settings, rows] = await Promise.all([
    readPlanningSettings(),
    db.meeting.findMany({
      where: { heldOn, ...(organ ? { bodyId: organ } : {}) },
      relationLoadStrategy: "join",
      select: MEETING,
      orderBy: [{ heldOn: "asc" }, { body: { name: "asc" } }],
    }),
  ]);
  return rows.map((row) => calendarMeeting(row, settings));
}

export async function findMeeting(id: string): Promise<CalendarMeeting | null> {
  if (!isId(id)) return null;
  const [settings, row] = await Promise.all([
    readPlanningSettings(),
    db.meeting.findUnique({ where: { id }, select: MEETING }),
  ]);
  return row && calendarMeeting(row, settings);
}

/** The years that the calendar holds anything of, the latest first. */
export async function calendarYears(): Promise<number[]> {
  const { _min, _max } = await db.meeting.aggregate({ _min: { heldOn: true }, _max: { heldOn: true } });
  if (!_min.heldOn || !_max.heldOn) return [];
  const [first, last] = [fromDb(_min.heldOn).year, fromDb(_max.heldOn).year];
  return Array.from({ length: last - first + 1 }, (_, place) => last - place);
}

/** Which days the register has already, for the bodies of a file. */
export async function knownDays(bodyIds: string[]): Promise<(bodyId: string, heldOn: PlainDate) => boolean> {
  const rows = await db.meeting.findMany({
    where: { bodyId: { in: bodyIds } },
    select: { bodyId: true, heldOn: true },
  });
  const known = new Set(rows.map(({ bodyId, heldOn }) => `${bodyId} ${fromDb(heldOn)}`));
  return (bodyId, heldOn) => known.has(`${bodyId} ${heldOn}`);
}

/** The calendars from today on: every body's, or only of those that a case has to pass and those named. */
export async function readCalendar(
  source: Pick<Transaction, "setting" | "body">,
  only?: { bodyIds: string[] },
): Promise<Calendar> {
  const day = today();
  const setting = await source.setting.findUnique({ where: { key: PLANNING } });
  const settings = planningSettings(setting?.value);
  const rows = await source.body.findMany({
    where: {
      AND: [
        { OR: [{ validTo: null }, { validTo: { gte: toDb(day) } }] },
        only
          ? {
              OR: [{ kind: { in: ["COUNCIL", "BOARD", "WORKING_COMMITTEE"] } }, { id: { in: only.bodyIds } }],
            }
          : {},
      ],
    },
    select: {
      id: true,
      name: true,
      kind: true,
      parentId: true,
      papersLeadDays: true,
      meetings: {
        where: { heldOn: { gte: toDb(day) }, cancelledOn: null },
        select: { heldOn: true, agendaDeadline: true },
        orderBy: { heldOn: "asc" },
      },
    },
    orderBy: [{ kind: "asc" }, { name: "asc" }],
  });
  const bodies = rows.map(({ papersLeadDays, meetings, ...body }) => {
    const papersLead = papersLeadDays ?? settings.papersLead[body.kind];
    return { ...body, papersLead, meetings: meetings.map((meeting) => meetingOf(meeting, papersLead)) };
  });
  return { today: day, settings, bodies };
}

function meetingOf(
  { heldOn, agendaDeadline }: { heldOn: Date; agendaDeadline: Date | null },
  papers: number,
): Meeting {
  const held = fromDb(heldOn);
  const papersOn = fromDbOrNull(agendaDeadline) ?? preparationOf(held, { papers, summons: 0 }).papersOn;
  return { heldOn: held, papersOn };
}
