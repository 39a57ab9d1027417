import ICAL from "ical.js";
import { dayOf } from "@/lib/dates";
import { Refusal } from "@/lib/errors";
import { date } from "@/lib/fields";
import type { FileRow } from "./file-rows";

/** A series without an end would go on for ever. */
const MOST_OCCURRENCES = 100;

/** The events of a calendar (RFC 5545), a series as each of its meetings. The heading may name the body. */
export function readIcs(text: string): FileRow[] {
  const events = eventsIn(text);
  const exceptions = events.filter((event) => event.hasProperty("recurrence-id"));
  const rows = events.flatMap((component) => {
    if (component.hasProperty("recurrence-id")) return [];
    const event = new ICAL.Event(component, {
      exceptions: exceptions.filter((one) => uidOf(one) === uidOf(component)),
    });
    return occurrences(event);
  });
  return rows.map((row, index) => ({ ...row, place: `Händelse ${index + 1}` }));
}

function eventsIn(text: string): ICAL.Component[] {
  try {
    const parsed = ICAL.parse(text);
    // One calendar is a list that begins with its name; several are a list of such lists.
    const calendars = typeof parsed[0] === "string" ? [parsed] : (parsed as unknown[][]);
    return calendars.flatMap((calendar) => new ICAL.Component(calendar).getAllSubcomponents("vevent"));
  } catch {
    throw new Refusal("file", "Filen går inte att läsa som en kalender. Exportera den igen som .ics.");
  }
}

const uidOf = (component: ICAL.Component) => component.getFirstPropertyValue("uid");

type Occurrence = Omit<FileRow, "place">;

function occurrences(event: ICAL.Event): Occurrence[] {
  const begins = writtenStart(event.component);
  // A day that does not exist would otherwise be counted on into another month.
  if (!isDay(begins)) return [rowOf(event, begins)];
  if (!event.isRecurring()) return [rowOf(event, dayIn(event.startDate))];
  const rows: Occurrence[] = [];
  const times = event.iterator();
  for (let time = times.next(); time && rows.length < MOST_OCCURRENCES; time = times.next()) {
    const { item, startDate } = event.getOccurrenceDetails(time);
    rows.push(rowOf(item, dayIn(startDate)));
  }
  return rows;
}

const rowOf = (event: ICAL.Event, heldOn: string): Occurrence => ({
  body: event.summary ?? "",
  loosely: true,
  heldOn,
  papersOn: "",
  summonsOn: "",
  cancelled: String(event.component.getFirstPropertyValue("status") ?? "").toUpperCase() === "CANCELLED",
});

/** The day as the file has it, before anything is made of it. */
const writtenStart = (component: ICAL.Component): string =>
  String(component.getFirstProperty("dtstart")?.toJSON()[3] ?? "").slice(0, 10);

const isDay = (text: string): boolean => date("").safeParse(text).success;

/** A time in UTC may be the day after in Sweden; any other is the day that stands there. */
const dayIn = (start: ICAL.Time): string =>
  start.zone === ICAL.Timezone.utcTimezone
    ? dayOf(start.toJSDate()).toString()
    : start.toString().slice(0, 10);
