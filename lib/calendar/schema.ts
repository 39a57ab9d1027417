import { z } from "zod";
import type { PlainDate } from "@/lib/dates";
import { date, files, lines, optionalDate, optionalId, wholeNumber } from "@/lib/fields";

const MOST_DATES = 200;

/** One date a line; which of them cannot be read is told as it was typed. */
export const addMeetingsInput = z.object({
  bodyId: z.uuid("Välj vilket organ som sammanträder."),
  dates: lines.transform((typed, context): PlainDate[] => {
    const read = typed.map((line) => ({ line, day: date("").safeParse(line).data }));
    const days = read.flatMap(({ day }) => day ?? []);
    const message = whyNot(
      read.flatMap(({ line, day }) => (day ? [] : line)),
      days,
    );
    if (message) context.addIssue({ code: "custom", message });
    return days;
  }),
});
export type AddMeetingsInput = z.output<typeof addMeetingsInput>;

function whyNot(unread: string[], days: PlainDate[]): string | null {
  if (unread.length + days.length === 0) return "Skriv minst en dag.";
  if (unread.length + days.length > MOST_DATES) return `Skriv högst ${MOST_DATES} dagar åt gången.`;
  if (unread.length > 0) {
    const some = unread.slice(0, 5).map((line) => `”${line.slice(0, 40)}”`);
    return `Det här är inte datum: ${some.join(", ")}. Skriv dem som åååå-mm-dd, till exempel 2026-03-08.`;
  }
  const twice = days.find((day, place) => days.slice(0, place).some((other) => other.equals(day)));
  return twice ? `Dagen ${twice} står två gånger. Ett organ sammanträder en gång om dagen.` : null;
}

const meeting = { meetingId: z.uuid(), version: wholeNumber };

export const meetingInput = z.object(meeting);
export type MeetingInput = z.output<typeof meetingInput>;

/** The day that a meeting is moved to. */
export const newDay = date("Skriv vilken dag sammanträdet flyttas till.");

export const moveInput = z.object({ ...meeting, heldOn: newDay });
export type MoveInput = z.output<typeof moveInput>;

/** Empty: the body's own lead time holds. */
export const preparationInput = z.object({
  ...meeting,
  agendaDeadline: optionalDate(),
  summonsOn: optionalDate(),
});
export type PreparationInput = z.output<typeof preparationInput>;

export const readFileInput = z.object({
  bodyId: optionalId,
  file: files.refine((chosen) => chosen.length === 1, "Välj en fil."),
});
export type ReadFileInput = z.output<typeof readFileInput>;

export const ACCEPTED = ".xlsx,.ics";
export const LARGEST_CALENDAR = 2 * 1024 * 1024;

const year = z.coerce.number().int().min(1900).max(2200).optional().catch(undefined);

/** GET parameters; without a year the meetings to come. `fran`: the first day of a later page. */
export const calendarFilter = z.object({
  organ: z.uuid().optional().catch(undefined),
  ar: year,
  fran: date("").optional().catch(undefined),
});
export type CalendarFilter = z.output<typeof calendarFilter>;
