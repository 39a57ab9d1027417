import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { askedOfficer, askedReferral, readSentDocument, referralsOfBodies } from "@/lib/asked/queries";
import { newToken } from "@/lib/auth/token";
import { voidEntry } from "@/lib/corrections/mutations";
import { voidInput } from "@/lib/corrections/schema";
import { atTime, today } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { readDocument } from "@/lib/documents/queries";
import { enclose } from "@/lib/enclosures/mutations";
import { Forbidden, NotVisible } from "@/lib/errors";
import { getCase } from "@/lib/motions/queries";
import { sendReply } from "@/lib/replies/mutations";
import { replyInput } from "@/lib/replies/schema";
import { makeLink, revokeLink } from "@/lib/reply-links/mutations";
import { linksOf, openedBy } from "@/lib/reply-links/queries";
import { makeLinkInput } from "@/lib/reply-links/schema";
import { signedIn } from "../accounts/people";
import { addReferral, officer, send, versionOf } from "../motions/town";
import {
  addLink,
  addUnpublished,
  bodysOfficer,
  linkRow,
  type Out,
  othersOfficer,
  replyForm,
  sendAsOfficer,
  sendByLink,
} from "./town";

const SECRET = { secrecyProvision: "OSL 26:1", secrecySetAt: new Date(), secrecySetBy: "Eva Ek" };
const makeSecret = (id: string) => db.motion.update({ where: { id }, data: SECRET });

await db.blob.create({ data: { sha256: "sha", bytes: new Uint8Array([1]) } });

async function addDocument({ motionId }: Out, data: object): Promise<string> {
  const file = { fileName: "a.pdf", mediaType: "application/pdf", size: 1, blobSha256: "sha" };
  const entry = {
    motionId,
    title: randomUUID(),
    type: "OTHER",
    status: "RECEIVED",
    statusOn: new Date(),
  } as const;
  return (await db.document.create({ data: { ...entry, ...file, ...data }, select: { id: true } })).id;
}

/** One document of each kind that may or may not have been sent with the referral. */
async function addDocuments(out: Out) {
  const { referralId } = out;
  const sent = {
    motion: await addDocument(out, { type: "MOTION" }),
    letter: await addDocument(out, { type: "REFERRAL_LETTER", referralId }),
    enclosed: await addDocument(out, {}),
  };
  const kept = {
    other: await addDocument(out, {}),
    draft: await addDocument(out, { type: "MOTION", status: "DRAFT" }),
    secret: await addDocument(out, { type: "MOTION", ...SECRET }),
    othersLetter: await addDocument(out, { type: "REFERRAL_LETTER" }),
    madeSecret: await addDocument(out, {}),
  };
  const version = await versionOf(out.motionId);
  await enclose(officer, { referralId, version, documents: [sent.enclosed, kept.madeSecret] });
  await db.document.update({ where: { id: kept.madeSecret }, data: SECRET });
  return { sent: Object.values(sent), kept: Object.values(kept) };
}

describe("a referral body's officer", () => {
  it("reads what the body was sent in a case that is not published, and nothing beyond", async () => {
    const out = await addUnpublished();
    const { sent, kept } = await addDocuments(out);
    const way = await askedOfficer(bodysOfficer, out.referralId);
    if (!way) throw new Error("Not let in.");
    const referral = await askedReferral(way);
    expect(referral).toMatchObject({
      question: "Vad anser nämnden?",
      motion: { title: "Fler bänkar i parken" },
    });
    expect(referral.motion.documents.map(({ id }) => id).toSorted()).toEqual(sent.toSorted());
    for (const id of sent) expect(await readSentDocument(way, id)).not.toBeNull();
    for (const id of kept) expect(await readSentDocument(way, id)).toBeNull();
    expect(await getCase(bodysOfficer, out.motionId)).toBeNull();
    for (const id of sent) expect(await readDocument(bodysOfficer, out.motionId, id)).toBeNull();
    expect((await referralsOfBodies(bodysOfficer)).map(({ id }) => id)).toContain(out.referralId);
  });

  it("may not know of another body's referral, nor of a secret case", async () => {
    const out = await addReferral();
    expect(await askedOfficer(othersOfficer, out.referralId)).toBeNull();
    expect((await referralsOfBodies(othersOfficer)).map(({ id }) => id)).not.toContain(out.referralId);
    await makeSecret(out.motionId);
    expect(await askedOfficer(bodysOfficer, out.referralId)).toBeNull();
    expect((await referralsOfBodies(bodysOfficer)).map(({ id }) => id)).not.toContain(out.referralId);
    await expect(askedOfficer(officer, out.referralId)).rejects.toThrow(Forbidden);
  });

  it("cannot send in an answer when the case became secret meanwhile", async () => {
    const out = await addReferral();
    const way = await askedOfficer(bodysOfficer, out.referralId);
    await makeSecret(out.motionId);
    if (!way) throw new Error("Not let in.");
    const sender = { senderName: "Eva Ek", senderEmail: null };
    await expect(sendReply(way, replyInput.parse(replyForm(out)), sender)).rejects.toThrow(NotVisible);
    expect(await db.reply.count({ where: { referralId: out.referralId } })).toBe(0);
  });

  it("gets only published documents in a published case, like everybody", async () => {
    const out = await addReferral();
    const shown = await addDocument(out, { publishedAt: new Date() });
    await addDocument(out, {});
    expect((await getCase(bodysOfficer, out.motionId))?.documents.map(({ id }) => id)).toEqual([shown]);
  });
});

describe("a reply link", () => {
  it("opens the one referral, and is kept as a hash", async () => {
    const out = await addUnpublished();
    const { sent, kept } = await addDocuments(out);
    const token = await addLink(out);
    const opened = await openedBy(token);
    expect(opened).toMatchObject({ state: "OPEN", asked: { referralId: out.referralId } });
    if (!opened) return;
    for (const id of sent) expect(await readSentDocument(opened.asked, id)).not.toBeNull();
    for (const id of kept) expect(await readSentDocument(opened.asked, id)).toBeNull();
    const other = await addReferral();
    const elsewhere = await addDocument(other, { type: "MOTION" });
    expect(await readSentDocument(opened.asked, elsewhere)).toBeNull();
    const stored = JSON.stringify([await linkRow(token), await db.event.findMany()], (_, value) =>
      typeof value === "bigint" ? String(value) : value,
    );
    expect(stored).not.toContain(token);
    expect(await openedBy(newToken())).toBeNull();
    expect(await openedBy("")).toBeNull();
  });

  it("expires, is revoked, and is used once", async () => {
    const out = await addReferral();
    const token = await addLink(out);
    const later = new Date(Date.now() + 31 * 24 * 3_600_000);
    expect(await atTime(later, () => openedBy(token))).toMatchObject({ state: "EXPIRED" });
    expect((await atTime(later, () => sendByLink(token, out)))[""]).toContain("gått ut");
    const { id: linkId } = await linkRow(token);
    const revoked = await addLink(out);
    const { id: revokedId } = await linkRow(revoked);
    await revokeLink(officer, { linkId: revokedId, version: await versionOf(out.motionId) });
    expect(await openedBy(revoked)).toMatchObject({ state: "REVOKED" });
    expect((await sendByLink(revoked, out))[""]).toContain("återkallad");
    expect(await sendByLink(token, out)).toEqual({});
    expect(await openedBy(token)).toMatchObject({ state: "USED" });
    expect(await linksOf(officer, out.referralId)).toMatchObject([
      { id: revokedId, state: "REVOKED" },
      { id: linkId, state: "USED", receipt: expect.any(String) },
    ]);
  });

  it("shows by a link only what came by that link", async () => {
    const out = await addReferral();
    const token = await addLink(out);
    await sendAsOfficer(out);
    const opened = await openedBy(token);
    expect(opened && (await askedReferral(opened.asked)).replies).toEqual([]);
  });

  it("opens nothing of a secret case, and is not made for one", async () => {
    const out = await addReferral();
    const token = await addLink(out);
    await makeSecret(out.motionId);
    expect(await openedBy(token)).toBeNull();
    await expect(addLink(out)).rejects.toThrow("sekretess");
  });

  it("is made and revoked by who refers motions, for a day that has not been", async () => {
    const out = await addReferral();
    const form = { referralId: out.referralId, version: "1", recipient: "A", expiresOn: today().toString() };
    for (const actor of [
      bodysOfficer,
      await signedIn("COMMITTEE_SECRETARY"),
      await signedIn("ADMINISTRATOR"),
    ]) {
      await expect(makeLink(actor, makeLinkInput.parse(form))).rejects.toThrow(Forbidden);
      await expect(linksOf(actor, out.referralId)).rejects.toThrow(Forbidden);
    }
    const make = (typed: object) =>
      send(makeLinkInput, { ...form, ...typed }, (input) => makeLink(officer, input));
    expect(await make({ expiresOn: "2025-01-01" })).toHaveProperty("expiresOn");
    expect(await make({ expiresOn: today().add({ years: 2 }).toString() })).toHaveProperty("expiresOn");
    expect(await make({ email: "inte en adress" })).toHaveProperty("email");
  });
});

it("keeps a referral from being struck once somebody has answered it", async () => {
  const out = await addReferral();
  await addLink(out);
  const strike = async () =>
    voidEntry(
      officer,
      voidInput.parse({
        motionId: out.motionId,
        version: String(await versionOf(out.motionId)),
        kind: "REFERRAL",
        entryId: out.referralId,
        reason: "Fel organ",
      }),
    );
  await sendAsOfficer(out);
  await expect(strike()).rejects.toThrow("skickat in ett svar");
  const unanswered = await addReferral();
  await addLink(unanswered);
  await voidEntry(
    officer,
    voidInput.parse({
      motionId: unanswered.motionId,
      version: String(await versionOf(unanswered.motionId)),
      kind: "REFERRAL",
      entryId: unanswered.referralId,
      reason: "Fel organ",
    }),
  );
  expect(await db.replyLink.count({ where: { referralId: unanswered.referralId } })).toBe(0);
});
