import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { toDb, toDbOrNull, today } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { refuse } from "@/lib/db/constraints";
import { NotVisible, Refusal } from "@/lib/errors";
import { preparationError } from "@/lib/process/lead-times";
import type { CheckedRow } from "./file-rows";
import { type CalendarMeeting, findMeeting, whyNotOn } from "./queries";
import type { AddMeetingsInput, MeetingInput, MoveInput, PreparationInput } from "./schema";

/** Adds days on which a body meets; all of them or none. */
export async function addMeetings(actor: Actor, { bodyId, dates }: AddMeetingsInput): Promise<void> {
  authorize(actor, "keep the calendar");
  await db
    .$transaction(async (tx) => {
      const body = await tx.body.findUnique({ where: { id: bodyId }, select: { name: true } });
      if (!body) throw new Refusal("bodyId", "Organet finns inte i registret. Välj ett annat.");
      const known = await tx.meeting.findMany({
        where: { bodyId, heldOn: { in: dates.map(toDb) } },
        select: { heldOn: true },
        orderBy: { heldOn: "asc" },
      });
      if (known.length > 0) {
        const days = known.map(({ heldOn }) => heldOn.toISOString().slice(0, 10)).join(", ");
        throw new Refusal(
          "dates",
          `${body.name} har redan ett sammanträde ${days}. Ta bort den dagen härifrån.`,
        );
      }
      await tx.meeting.createMany({ data: dates.map((day) => ({ bodyId, heldOn: toDb(day) })) });
    })
    .catch(refuse);
}

/** Adds what a file brought that the calendar does not have; nothing when a row of it is wrong. */
export async function importMeetings(actor: Actor, rows: CheckedRow[]): Promise<number> {
  authorize(actor, "keep the calendar");
  const wrong = rows.filter(({ state }) => state === "WRONG").length;
  if (wrong > 0) throw new Refusal("", `${wrong} av raderna är fel. Rätta filen och läs in den igen.`);
  const data = rows.flatMap(({ state, body, heldOn, papersOn, summonsOn }) =>
    state === "NEW" && body && heldOn
      ? {
          bodyId: body.id,
          heldOn: toDb(heldOn),
          agendaDeadline: toDbOrNull(papersOn),
          summonsOn: toDbOrNull(summonsOn),
        }
      : [],
  );
  if (data.length === 0) throw new Refusal("", "Alla sammanträden i filen finns redan i kalendern.");
  // Somebody may have added one of them since the file was read: it is there, and that is what was asked for.
  const { count } = await db.meeting.createMany({ data, skipDuplicates: true });
  return count;
}

/** Each act on one meeting answers with its body, whose calendar the person goes back to. */
type Done = Promise<{ bodyId: string }>;

/** Sets days of its own for a meeting's papers and summons, or goes back to the body's lead times. */
export async function prepareMeeting(actor: Actor, input: PreparationInput): Done {
  authorize(actor, "keep the calendar");
  const { agendaDeadline, summonsOn } = input;
  const { body, heldOn, usual } = await existing(input);
  const error = preparationError(body.kind, heldOn, {
    papersOn: agendaDeadline ?? usual.papersOn,
    summonsOn: summonsOn ?? usual.summonsOn,
  });
  if (error) throw new Refusal(error.lead === "papers" ? "agendaDeadline" : "summonsOn", error.message);
  await change(input, { agendaDeadline: toDbOrNull(agendaDeadline), summonsOn: toDbOrNull(summonsOn) });
  return { bodyId: body.id };
}

/** Inställt: it stays in the calendar, and nothing is planned for it. */
export async function cancelMeeting(actor: Actor, input: MeetingInput): Done {
  authorize(actor, "keep the calendar");
  const { body } = await notHeld(input, "ställas in");
  await change(input, { cancelledOn: toDb(today()) });
  return { bodyId: body.id };
}

export async function reinstateMeeting(actor: Actor, input: MeetingInput): Done {
  authorize(actor, "keep the calendar");
  const { body } = await existing(input);
  await change(input, { cancelledOn: null });
  return { bodyId: body.id };
}

/**
 * Holds the meeting another day. Days of its own for papers and summons were counted from the old one, and
 * go: the lead times hold again.
 */
export async function moveMeeting(actor: Actor, { heldOn, ...input }: MoveInput): Done {
  authorize(actor, "keep the calendar");
  const { body, heldOn: from, cancelledOn } = await notHeld(input, "flyttas");
  if (cancelledOn) throw new Refusal("", "Sammanträdet är inställt. Återta det först.");
  const problem = await whyNotOn(body, from, heldOn);
  if (problem) throw new Refusal("", problem);
  await change(input, { heldOn: toDb(heldOn), agendaDeadline: null, summonsOn: null }).catch(refuse);
  return { bodyId: body.id };
}

/** For a day that should never have been in the calendar. */
export async function removeMeeting(actor: Actor, input: MeetingInput): Done {
  authorize(actor, "keep the calendar");
  const { body } = await notHeld(input, "tas bort");
  const { meetingId: id, version } = input;
  const nothing = { minutesItems: { none: {} }, attendees: { none: {} } };
  const { count } = await db.meeting.deleteMany({ where: { id, version, ...nothing } });
  if (count === 0) throw new Refusal("", CHANGED);
  return { bodyId: body.id };
}

const CHANGED = "Någon annan har ändrat sammanträdet. Ladda om sidan och försök igen.";

async function existing({ meetingId }: MeetingInput): Promise<CalendarMeeting> {
  const meeting = await findMeeting(meetingId);
  if (!meeting) throw new NotVisible();
  return meeting;
}

async function notHeld(input: MeetingInput, what: string): Promise<CalendarMeeting> {
  const meeting = await existing(input);
  if (meeting.empty) return meeting;
  throw new Refusal("", `Sammanträdet har hållits och kan inte ${what}: det finns uppgifter från det.`);
}

type Changed = {
  heldOn?: Date;
  agendaDeadline?: Date | null;
  summonsOn?: Date | null;
  cancelledOn?: Date | null;
};

async function change({ meetingId: id, version }: MeetingInput, data: Changed): Promise<void> {
  const { count } = await db.meeting.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("", CHANGED);
}
