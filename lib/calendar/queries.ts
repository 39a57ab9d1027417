import "server-only";
import { fromDb, fromDbOrNull, PlainDate, toDb, today } from "@/lib/dates";
import { db, type Transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { BodyKind } from "@/lib/db/generated/enums";
import { isId } from "@/lib/db/id";
import { type Preparation, preparationOf } from "@/lib/process/lead-times";
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
  const usual = preparationOf(heldOn, leadOf(body, settings));
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
type Leading = { kind: BodyKind; papersLeadDays: number | null; summonsLeadDays: number | null };

const leadOf = ({ kind, papersLeadDays, summonsLeadDays }: Leading, settings: PlanningSettings) => ({
  papers: papersLeadDays ?? settings.papersLead[kind],
  summons: summonsLeadDays ?? settings.summonsLead[kind],
});

export type CalendarMeeting = ReturnType<typeof calendarMeeting>;

const MONTHS_A_PAGE = 3;

/**
 * Meetings are public: when and where the municipality's bodies meet is no secret. One body's are listed
 * whole; of all bodies three months at a time, and `next` is the day that the page after begins with.
 */
export async function listMeetings(
  filter: CalendarFilter,
): Promise<{ meetings: CalendarMeeting[]; next: PlainDate | null }> {
  const { organ: bodyId, ar } = filter;
  const within = { gte: toDb(firstDay(filter)), lt: ar ? new Date(Date.UTC(ar + 1, 0, 1)) : undefined };
  const days = { where: { bodyId, heldOn: within }, select: { heldOn: true } } as const;
  const first = await db.meeting.findFirst({ ...days, orderBy: { heldOn: "asc" } });
  if (!first) return { meetings: [], next: null };
  const end = bodyId ? null : fromDb(first.heldOn).with({ day: 1 }).add({ months: MONTHS_A_PAGE });
  const heldOn = end ? { gte: within.gte, lt: toDb(end) } : within;
  const [settings, rows, later] = await Promise.all([
    readPlanningSettings(),
    db.meeting.findMany({
      where: { bodyId, AND: [{ heldOn: within }, { heldOn }] },
      relationLoadStrategy: "join",
      select: MEETING,
      orderBy: [{ heldOn: "asc" }, { body: { name: "asc" } }],
    }),
    end && db.meeting.count({ where: { heldOn: { ...within, gte: toDb(end) } } }),
  ]);
  return { meetings: rows.map((row) => calendarMeeting(row, settings)), next: later ? end : null };
}

function firstDay({ ar, fran }: CalendarFilter): PlainDate {
  const lower = ar ? PlainDate.from({ year: ar, month: 1, day: 1 }) : today();
  return fran && PlainDate.compare(fran, lower) > 0 ? fran : lower;
}

export async function findMeeting(id: string): Promise<CalendarMeeting | null> {
  if (!isId(id)) return null;
  const [settings, row] = await Promise.all([
    readPlanningSettings(),
    db.meeting.findUnique({ where: { id }, select: MEETING }),
  ]);
  return row && calendarMeeting(row, settings);
}

/** The days that the lead times give a meeting once it is moved to that day. */
export async function meetingMovedTo({ body }: CalendarMeeting, to: PlainDate): Promise<Preparation> {
  const [settings, { papersLeadDays, summonsLeadDays }] = await Promise.all([
    readPlanningSettings(),
    db.body.findUniqueOrThrow({ where: { id: body.id } }),
  ]);
  return preparationOf(to, leadOf({ kind: body.kind, papersLeadDays, summonsLeadDays }, settings));
}

/** Why the body's meeting cannot be moved to that day; null when it can. */
export async function whyNotOn(
  body: { id: string; name: string },
  from: PlainDate,
  to: PlainDate,
): Promise<string | null> {
  if (to.equals(from)) return "Sammanträdet är redan den dagen.";
  const taken = await db.meeting.count({ where: { bodyId: body.id, heldOn: toDb(to) } });
  return taken > 0 ? `${body.name} har redan ett sammanträde ${to}.` : null;
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
