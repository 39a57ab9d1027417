import "server-only";
import { forbidden, notFound } from "next/navigation";
import { requireSignedIn } from "@/app/submit";
import { may } from "@/lib/auth/permissions";
import { today } from "@/lib/dates";
import { getMeeting } from "@/lib/meetings/queries";
import { keptTyped } from "@/lib/people/queries";

export type MeetingParams = { meetingId: string };

/** The meeting that a form is about; one that has not been held has no minutes to write. */
export async function openMeeting({ meetingId }: MeetingParams, form: string) {
  const page = `/sammantraden/${meetingId}/${form}`;
  const actor = await requireSignedIn(page);
  const meeting = await getMeeting(actor, meetingId);
  if (!meeting) notFound();
  if (!may(actor, "record decisions")) forbidden();
  const held = meeting.heldOn.toString() <= today().toString() && !meeting.cancelledOn;
  return { actor, meeting, held, typed: await keptTyped(actor, page) };
}
