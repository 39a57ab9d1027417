import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { z } from "zod";
import type { SignedIn } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import type { BodyKind } from "@/lib/db/generated/enums";
import { Refusal } from "@/lib/errors";
import { firstBreak } from "@/lib/events/chain";
import { registerMotion } from "@/lib/motions/mutations";
import { registerMotionInput } from "@/lib/motions/schema";
import { referMotion } from "@/lib/referrals/mutations";
import { referInput } from "@/lib/referrals/schema";
import { signedIn } from "../accounts/people";

/** A small municipality, with forms filled in as a browser sends them. */

export type Typed = Record<string, string | string[] | File | File[]>;

export const officer: SignedIn = await signedIn("CASE_OFFICER");

const addBody = (kind: BodyKind, parentId?: string) =>
  db.body.create({
    data: { name: `${kind} ${randomUUID()}`, abbreviation: kind.slice(0, 3), kind, parentId },
  });

export const council = await addBody("COUNCIL");
export const board = await addBody("BOARD");
export const workingCommittee = await addBody("WORKING_COMMITTEE", board.id);
export const committees = await Promise.all([
  addBody("COMMITTEE"),
  addBody("COMMITTEE"),
  addBody("COMMITTEE"),
]);
await db.party.create({ data: { abbreviation: "VP", name: "Vägpartiet" } });

let paragraphs = 1_000;
/** A § that no body has used yet: bodies and cases are made anew for each file of tests. */
export const someParagraph = () => String(++paragraphs);

export const someNumber = () => `KS-2025/${Math.floor(Math.random() * 1_000_000)}`;

export const motionForm = (): Typed => ({
  registrationNumber: someNumber(),
  authorityId: board.id,
  title: "Fler bänkar i parken",
  movers: "Eva Ek (VP)\r\nBo Alm (-)",
  clauses: "att kommunen sätter upp bänkar\r\natt de målas",
  writtenOn: "2025-01-08",
  receivedOn: "2025-01-10",
  raisedOn: "2025-01-27",
  caseOfficerId: officer.id,
  recordClass: "",
  published: "on",
  secrecyProvision: "",
});

export async function addMotion(typed: Typed = {}) {
  const { id } = await registerMotion(officer, registerMotionInput.parse({ ...motionForm(), ...typed }));
  return { motionId: id, version: await versionOf(id) };
}

export const referralForm = (target: { motionId: string; version: number }): Typed => ({
  motionId: target.motionId,
  version: String(target.version),
  sentOn: "2025-02-03",
  dueOn: "2025-05-05",
  question: "Vad anser nämnden?",
  bodies: committees[0]?.id ?? "",
});

export async function addReferral(typed: Typed = {}) {
  const target = await addMotion();
  await referMotion(officer, referInput.parse({ ...referralForm(target), ...typed }));
  const { motionId } = target;
  const referral = await db.referral.findFirstOrThrow({ where: { motionId } });
  return { motionId, referralId: referral.id, version: await versionOf(motionId) };
}

export async function versionOf(motionId: string): Promise<number> {
  return (await db.motion.findUniqueOrThrow({ where: { id: motionId } })).version;
}

/** What the form says when it is sent: its messages by field, nothing when it went well. */
export async function send<Schema extends z.ZodType>(
  schema: Schema,
  typed: Typed,
  handle: (input: z.output<Schema>) => Promise<unknown>,
): Promise<Record<string, string>> {
  const read = schema.safeParse(typed);
  if (!read.success) {
    return Object.fromEntries(read.error.issues.map(({ path, message }) => [String(path[0]), message]));
  }
  try {
    await handle(read.data);
    return {};
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return Object.fromEntries(error.errors.map(({ field, message }) => [field, message]));
  }
}

/** Holds that `attempt` is refused beside `fields`, and leaves nothing behind. */
export async function expectRefusal(
  attempt: () => Promise<Record<string, string>>,
  ...fields: string[]
): Promise<Record<string, string>> {
  const before = await everything();
  const told = await attempt();
  expect(Object.keys(told)).toEqual(fields);
  expect(await everything()).toEqual(before);
  return told;
}

/** Every row that a change could add or take away, and the versions of all cases. */
async function everything() {
  const counts = await Promise.all([
    db.motion.count(),
    db.mover.count(),
    db.clause.count(),
    db.referral.count(),
    db.meeting.count(),
    db.minutesItem.count(),
    db.clauseOutcome.count(),
    db.note.count(),
    db.document.count(),
    db.blob.count(),
    db.milestone.count(),
    db.event.count(),
  ]);
  const versions = await db.motion.findMany({
    select: { id: true, version: true, title: true },
    orderBy: { id: "asc" },
  });
  return { counts, versions };
}

export const historyOf = (motionId: string) =>
  db.event.findMany({ where: { motionId }, orderBy: { sequence: "asc" } });

export async function expectWholeChain(motionId: string): Promise<void> {
  expect(firstBreak(await historyOf(motionId))).toBeNull();
}
