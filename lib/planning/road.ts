import type { Meeting } from "@/lib/calendar/ahead";
import { PlainDate } from "@/lib/dates";

/** What the planner knows of a motion and of the calendars; whatever is behind is left out. */

export type Body = { id: string; name: string };

/** A body whose meeting the case has to pass. */
export type Stop = {
  body: Body;
  /** In the order of the calendar. */
  meetings: readonly Meeting[];
  /** The body's lead time for papers, as it would hold for an extra meeting. */
  papersLead: number;
  /** The secretary has the papers already: any meeting to come will do. */
  papersAreIn: boolean;
};

/** A body that is asked; one that keeps no calendar answers any day. */
export type Asked = Omit<Stop, "meetings"> & { meetings: Stop["meetings"] | null };

export type Road = {
  today: PlainDate;
  /** The council decides on this day at the latest. */
  by: PlainDate;
  /** The last day to tell the council that the year will not be kept (KL 5:35); null once it has been told. */
  reportBy: PlainDate | null;
  asked: Asked[];
  /** From a body's decision until its answer is in hand. */
  handlingDays: number;
  /** Null where the tjänsteutlåtande is ready. Begun when the last answer came in, if all have. */
  writing: { days: number; begunOn: PlainDate | null } | null;
  /** The working committee, the board and the council, as far as they have not had their say. */
  stops: Stop[];
};

export const isBefore = (a: PlainDate, b: PlainDate): boolean => PlainDate.compare(a, b) < 0;
export const isAfter = (a: PlainDate, b: PlainDate): boolean => PlainDate.compare(a, b) > 0;
export const later = (a: PlainDate, b: PlainDate): PlainDate => (isBefore(a, b) ? b : a);

/** The last day on which something can still be put before that meeting. */
export const openUntil = ({ papersAreIn }: { papersAreIn: boolean }, meeting: Meeting): PlainDate =>
  papersAreIn ? meeting.heldOn : meeting.papersOn;
