import { expect } from "vitest";
import { db } from "@/lib/db/client";
import { recordDecision } from "@/lib/meetings/mutations";
import { decisionInput } from "@/lib/meetings/schema";
import { closeCase, recordMilestone } from "@/lib/milestones/mutations";
import { closeInput, milestoneInput } from "@/lib/milestones/schema";
import { addMotion, board, council, officer, send, type Typed, versionOf } from "../motions/town";

/** What happens to a motion on its way out of the register, with forms filled in as a browser sends them. */

export const happen = async (motionId: string, typed: Typed) =>
  send(
    milestoneInput,
    { motionId, version: String(await versionOf(motionId)), occurredOn: "2025-02-01", ...typed },
    (input) => recordMilestone(officer, input),
  );

export const close = async (motionId: string, typed: Typed = {}) =>
  send(
    closeInput,
    { motionId, version: String(await versionOf(motionId)), occurredOn: "2025-11-03", reason: "", ...typed },
    (input) => closeCase(officer, input),
  );

export async function decide(motionId: string, typed: Typed = {}): Promise<void> {
  const form = {
    motionId,
    version: String(await versionOf(motionId)),
    bodyId: council.id,
    meetingOn: "2025-10-06",
    decisionText: "Kommunfullmäktige avslår motionen.",
    outcome: "REJECTED",
    overrideReason: "Provas för sig.",
    ...typed,
  };
  expect(await send(decisionInput, form, (input) => recordDecision(officer, input))).toEqual({});
}

/** A motion that the board has been heard on and the council has settled. */
export async function addSettled(typed: Typed = {}): Promise<string> {
  const { motionId } = await addMotion();
  await decide(motionId, { bodyId: board.id, meetingOn: "2025-09-10" });
  await decide(motionId, typed);
  return motionId;
}

export const phaseIn = async (motionId: string) =>
  (await db.motion.findUniqueOrThrow({ where: { id: motionId } })).phase;

/** The council's minutes of that day are posted, which starts the time for appeal. */
export const post = (heldOn: string, postedOn: string) =>
  db.meeting.update({
    where: { bodyId_heldOn: { bodyId: council.id, heldOn: new Date(`${heldOn}T00:00Z`) } },
    data: { postedOn: new Date(`${postedOn}T00:00Z`) },
  });

/** Days that somebody has put into the council's calendar, and nothing has been recorded from. */
export const planCouncil = (...days: string[]) =>
  db.meeting.createMany({
    data: days.map((day) => ({ bodyId: council.id, heldOn: new Date(`${day}T00:00Z`) })),
    skipDuplicates: true,
  });
