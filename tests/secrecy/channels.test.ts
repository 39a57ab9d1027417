import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { giveAssignment } from "@/lib/assignments/mutations";
import { giveInput } from "@/lib/assignments/schema";
import type { Actor } from "@/lib/auth/permissions";
import { toDb, today } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { fileDocument } from "@/lib/documents/mutations";
import { fileDocumentInput } from "@/lib/documents/schema";
import { referMotion } from "@/lib/referrals/mutations";
import { referInput } from "@/lib/referrals/schema";
import { signedIn } from "../accounts/people";
import { decide } from "../milestones/town";
import {
  addMotion,
  board,
  committees,
  officer,
  referralForm,
  send,
  type Typed,
  versionOf,
} from "../motions/town";
import { type Asked, CHANNELS } from "./channels";

const bodyId = committees[0]?.id ?? "";
const PDF = "%PDF-1.7\n%\u00e5\n1 0 obj\n<<>>\nendobj\n";
const WORDS = "Skyddat boende på Kvarnholmen";

const readers: Record<string, Actor> = {
  "the public": { kind: "public" },
  "an elected representative": await signedIn("ELECTED_REPRESENTATIVE", [bodyId]),
  "an administrator": await signedIn("ADMINISTRATOR", [bodyId]),
  "a referral body's officer": await signedIn("REFERRAL_OFFICER", [bodyId]),
};
const staff = await signedIn("CASE_OFFICER", [bodyId]);

const meetingOf = (daysAgo: number) =>
  db.meeting.create({ data: { bodyId: board.id, heldOn: toDb(today().subtract({ days: daysAgo })) } });
const [meeting, secretMeeting] = [await meetingOf(5), await meetingOf(6)];

async function refer(target: { motionId: string; version: number }): Promise<void> {
  await referMotion(officer, referInput.parse({ ...referralForm(target), bodies: bodyId }));
}

/** A case that is out on referral, one that the board has proposed on, and one that the council has granted. */
async function addThree(meetingId: string, typed: Typed): Promise<string[]> {
  const own = { title: WORDS, clauses: `att ${WORDS} utreds`, caseOfficerId: staff.id, ...typed };
  const asked = await addMotion(own);
  await refer(asked);
  await db.motion.update({ where: { id: asked.motionId }, data: { planCouncilOn: toDb(today()) } });
  const proposed = await addMotion({ ...own, registrationNumber: randomUUID() });
  await db.minutesItem.create({
    data: {
      motionId: proposed.motionId,
      bodyId: board.id,
      meetingId,
      year: today().year,
      status: "DECIDED",
      outcome: "TABLED",
      decisionText: WORDS,
    },
  });
  await db.motion.update({ where: { id: proposed.motionId }, data: { phase: "BOARD" } });
  const { motionId: granted } = await addMotion({ ...own, registrationNumber: randomUUID() });
  await decide(granted, { bodyId: board.id, meetingOn: "2025-09-10" });
  await decide(granted, { outcome: "APPROVED", decisionText: WORDS });
  const assignment = { motionId: granted, version: String(await versionOf(granted)), bodyId, dueOn: "" };
  const given = { ...assignment, text: WORDS };
  expect(await send(giveInput, given, (input) => giveAssignment(officer, input))).toEqual({});
  return [asked.motionId, proposed.motionId, granted];
}

async function fileSecretDocument(motionId: string): Promise<string> {
  const form = {
    motionId,
    version: String(await versionOf(motionId)),
    documents: new File([PDF], `${WORDS}.pdf`),
    type: "OTHER",
    title: WORDS,
    status: "RECEIVED",
    statusOn: "2025-03-03",
    correspondent: WORDS,
    secrecyProvision: "OSL 26:1",
  };
  expect(await send(fileDocumentInput, form, (input) => fileDocument(officer, input))).toEqual({});
  return (await db.document.findFirstOrThrow({ where: { motionId, title: WORDS } })).id;
}

const [openCase] = await addThree(meeting.id, { title: "Fler bänkar", clauses: "att bänkar sätts upp" });
const nothingYet = { secretCases: [randomUUID(), randomUUID(), randomUUID()], secretDocument: randomUUID() };
const known = {
  openCase: openCase ?? "",
  meetings: [meeting.id, secretMeeting.id],
  words: WORDS,
  party: "VP",
  secretNumber: "KS-2025/98765",
};
const everybody = { ...readers, staff };
/** What a channel tells; the version of a case is no fact of it, and is not shown. */
const told = async (actor: Actor, asked: Asked) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(CHANNELS).map(async ([name, channel]) => [
        name,
        JSON.stringify(await channel(actor, asked), (key, value) => (key === "version" ? 0 : value)),
      ]),
    ),
  );
const ask = async (asked: Asked): Promise<Record<string, Record<string, string>>> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(everybody).map(async ([who, actor]) => [who, await told(actor, asked)] as const),
    ),
  );

// Nothing that is asked for may tell a town with secrets from the same town without them.
const before = await ask({ ...known, ...nothingYet });
const secretCases = await addThree(secretMeeting.id, {
  registrationNumber: known.secretNumber,
  secrecyProvision: "OSL 26:1",
});
const secretDocument = await fileSecretDocument(known.openCase);
const after = await ask({ ...known, secretCases, secretDocument });

describe.each(Object.keys(readers))("a case and a document under secrecy, to %s", (who) => {
  it.each(Object.keys(CHANNELS))("leave no trace in: %s", (channel) => {
    expect(after[who]?.[channel]).toBe(before[who]?.[channel]);
  });
});

describe("the same, to a case officer", () => {
  it.each(Object.keys(CHANNELS))("are told of by: %s", (channel) => {
    expect(after.staff?.[channel]).not.toBe(before.staff?.[channel]);
  });
});
