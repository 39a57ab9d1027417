import { recordDecision } from "@/lib/meetings/mutations";
import { decisionInput } from "@/lib/meetings/schema";
import {
  addMotion,
  addReferral,
  board,
  council,
  officer,
  send,
  type Typed,
  versionOf,
} from "../motions/town";

/** Decisions as the form sends them. */

export type Target = { motionId: string; version: number };

export const decide = ({ motionId, version }: Target, typed: Typed = {}) =>
  send(
    decisionInput,
    {
      motionId,
      version: String(version),
      bodyId: council.id,
      meetingOn: "2025-10-06",
      paragraph: "",
      decisionText: "Motionen avslås.",
      outcome: "REJECTED",
      ...typed,
    },
    (input) => recordDecision(officer, input),
  );

/** A case where the board has proposed something, so that the council may decide. */
export async function proposed(outcome = "REJECTED", { referred = false } = {}): Promise<Target> {
  const { motionId, version } = referred ? await addReferral() : await addMotion();
  await must(decide({ motionId, version }, { bodyId: board.id, meetingOn: "2025-09-03", outcome }));
  return { motionId, version: await versionOf(motionId) };
}

/** For what a test builds on, and which is not what it is about. */
export async function must(sent: Promise<Record<string, string>>): Promise<void> {
  const told = await sent;
  if (Object.keys(told).length > 0) throw new Error(JSON.stringify(told));
}
