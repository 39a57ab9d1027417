import { randomUUID } from "node:crypto";
import { toDb, today } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { NewEvent } from "@/lib/events/actions";

/** A word that every one of these cases can be found by. */
export const SEARCHED = "siktdjup";

export type Case = {
  id: string;
  published: boolean;
  secret: boolean;
  referrals: { id: string; bodyId: string }[];
  items: { id: string; bodyId: string; bodyName: string; decided: boolean }[];
  documents: {
    id: string;
    title: string;
    published: boolean;
    secret: boolean;
    draft: boolean;
    /** Whose paragraph it came with. */
    bodyId: string | null;
  }[];
};

const day = toDb(today());
const mark = (secret: boolean) =>
  secret ? { secrecyProvision: "OSL 26:1", secrecySetAt: new Date(), secrecySetBy: "Eva Ek" } : {};

/**
 * Published or not, secret or not: four cases. In each, two bodies have decided something and answered with
 * a proposal only; and there are documents of every kind, by themselves and with each paragraph.
 */
export async function addCases(): Promise<{ own: string; cases: Case[] }> {
  const [own, foreign] = await Promise.all([addBody("Egna"), addBody("Andras")]);
  await db.blob.create({ data: { sha256: "sha", bytes: new Uint8Array([1]) } });
  const cases: Case[] = [];
  for (const published of [true, false]) {
    for (const secret of [true, false]) cases.push(await addCase(published, secret, [own, foreign]));
  }
  return { own: own.id, cases };
}

type Body = { id: string; name: string; meetings: { id: string }[] };

const addBody = (name: string): Promise<Body> =>
  db.body.create({
    data: {
      name: `${name} nämnden ${randomUUID()}`,
      abbreviation: "N",
      kind: "COMMITTEE",
      meetings: { create: { heldOn: day } },
    },
    select: { id: true, name: true, meetings: { select: { id: true } } },
  });

async function addCase(published: boolean, secret: boolean, bodies: Body[]): Promise<Case> {
  const number = randomUUID();
  const { id } = await db.motion.create({
    data: {
      authorityId: bodies[0]?.id ?? "",
      registrationNumber: number,
      registrationKey: number,
      title: "Motion om siktdjup",
      searchText: SEARCHED,
      receivedOn: day,
      phaseSince: day,
      deadlineOn: day,
      publishedAt: published ? new Date() : null,
      ...mark(secret),
    },
    select: { id: true },
  });
  const motion: Case = { id, published, secret, referrals: [], items: [], documents: [] };
  for (const body of bodies) await addAnswers(motion, body);
  await addDocuments(motion, null, null, false);
  await addEvents(motion);
  return motion;
}

async function addAnswers(motion: Case, body: Body): Promise<void> {
  const { id: bodyId, name: bodyName } = body;
  const select = { id: true };
  const asked = { motionId: motion.id, bodyId, question: "Vad anser nämnden?", sentOn: day, dueOn: day };
  const referral = await db.referral.create({ data: asked, select });
  motion.referrals.push({ ...referral, bodyId });
  const said = { motionId: motion.id, bodyId, decisionText: "Nämnden beslutar …" };
  const meeting = { meetingId: body.meetings[0]?.id ?? "", year: today().year };
  const decision = await db.minutesItem.create({ data: { ...said, ...meeting, status: "DECIDED" }, select });
  const proposal = await db.minutesItem.create({
    data: { ...said, status: "PROPOSED", referralId: referral.id, reportDatedOn: day },
    select,
  });
  motion.items.push({ ...decision, bodyId, bodyName, decided: true });
  motion.items.push({ ...proposal, bodyId, bodyName, decided: false });
  await addDocuments(motion, decision.id, bodyId, false);
  await addDocuments(motion, proposal.id, bodyId, true);
}

/** What belongs to a proposal is a draft until the body has decided. */
async function addDocuments(
  motion: Case,
  minutesItemId: string | null,
  bodyId: string | null,
  draft: boolean,
): Promise<void> {
  for (const published of draft ? [false] : [true, false]) {
    for (const secret of [true, false]) {
      const title = `Handling ${randomUUID()}`;
      const { id } = await db.document.create({
        data: {
          motionId: motion.id,
          minutesItemId,
          type: "OTHER",
          status: draft ? "DRAFT" : "RECEIVED",
          statusOn: day,
          title,
          fileName: "handling.pdf",
          mediaType: "application/pdf",
          size: 1,
          blobSha256: "sha",
          publishedAt: published ? new Date() : null,
          ...mark(secret),
        },
        select: { id: true },
      });
      motion.documents.push({ id, title, published, secret, draft, bodyId });
    }
  }
}

async function addEvents({ id: motionId, items, documents }: Case): Promise<void> {
  const events: NewEvent[] = [
    { action: "motion-registered", details: { registrationNumber: "1", title: "" } },
    ...items.map(({ id, bodyName, decided }): NewEvent => {
      const item = { minutesItemId: id, body: bodyName };
      if (!decided) return { action: "answer-proposed", details: { ...item, reportDatedOn: null } };
      return {
        action: "decision-recorded",
        details: { ...item, meeting: "", paragraph: null, outcome: null },
      };
    }),
    ...documents.map(
      ({ id, title }): NewEvent => ({
        action: "document-filed",
        details: { documentId: id, title, sha256: "sha" },
      }),
    ),
  ];
  await db.event.createMany({
    data: events.map(({ action, details }, index) => ({
      motionId,
      version: 1,
      sequence: index + 1,
      at: new Date(),
      actorName: "Eva Ek",
      action,
      details: details as Prisma.InputJsonObject,
      previousHash: "",
      hash: "",
    })),
  });
}
