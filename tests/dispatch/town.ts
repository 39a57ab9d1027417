import { expect } from "vitest";
import { db } from "@/lib/db/client";
import { chooseRecipients, tickOff } from "@/lib/dispatch/mutations";
import { recipientsInput, tickInput } from "@/lib/dispatch/schema";
import { officer, send, versionOf } from "../motions/town";

export const tryToList = async (motionId: string, recipients: string[], suggested: string[] = []) =>
  send(
    recipientsInput,
    { motionId, version: String(await versionOf(motionId)), recipients: recipients.join("\n"), suggested },
    (input) => chooseRecipients(officer, input),
  );

export async function list(motionId: string, recipients: string[]): Promise<void> {
  expect(await tryToList(motionId, recipients)).toEqual({});
}

/** Sends the form with those recipients ticked, and no others. */
export async function tryToTick(motionId: string, recipients: string[], sentOn: string) {
  const lines = await linesOf(motionId);
  const sent = lines.filter(({ recipient }) => recipients.includes(recipient)).map(({ id }) => id);
  const version = String(await versionOf(motionId));
  return send(tickInput, { motionId, version, sent, sentOn }, (input) => tickOff(officer, input));
}

export async function tick(motionId: string, recipients: string[], sentOn: string): Promise<void> {
  expect(await tryToTick(motionId, recipients, sentOn)).toEqual({});
}

export const linesOf = (motionId: string) =>
  db.dispatch.findMany({ where: { motionId }, orderBy: { position: "asc" } });
