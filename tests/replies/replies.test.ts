import { expect, it, vi } from "vitest";
import { logAnswer } from "@/lib/answers/mutations";
import { answerInput } from "@/lib/answers/schema";
import { unseal } from "@/lib/auth/sealed";
import { hashOf } from "@/lib/auth/token";
import { atTime } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Forbidden, NotVisible } from "@/lib/errors";
import { LETTER_SEAL } from "@/lib/mail/mutations";
import { caseHistory, getCase } from "@/lib/motions/queries";
import { withdrawReferral } from "@/lib/referrals/mutations";
import { withdrawInput } from "@/lib/referrals/schema";
import { returnReply } from "@/lib/replies/mutations";
import { readReplyFile, replyToReview, waitingReplies } from "@/lib/replies/queries";
import { returnInput } from "@/lib/replies/schema";
import { workOf } from "@/lib/work/queries";
import { signedIn } from "../accounts/people";
import { addReferral, expectWholeChain, officer, send, versionOf } from "../motions/town";
import {
  addLink,
  addUnpublished,
  bodysOfficer,
  expectStillOpen,
  linkRow,
  type Out,
  other,
  replyForm,
  sendAsOfficer,
  sendByLink,
  waiting,
} from "./town";

const kinds = async (actor: typeof officer, { motionId }: Out) =>
  (await workOf(actor)).filter((one) => one.motionId === motionId).map(({ kind }) => kind);

/** The ordinary answer form, filled in from what came in and sent by the case officer. */
async function accept(out: Out, typed = {}) {
  const reply = await waiting(out);
  const form = { ...(reply.content as object), ...typed, referralId: out.referralId, replyId: reply.id };
  const version = String(await versionOf(out.motionId));
  return send(answerInput, { ...form, version, overrideReason: "Så står det." }, (input) =>
    logAnswer(officer, input),
  );
}

const sendBack = async (out: Out, replyId: string, actor = officer) => {
  const version = String(await versionOf(out.motionId));
  return returnReply(actor, returnInput.parse({ replyId, version, reason: "Protokollet saknas." }));
};

it("is a proposal that counts as nothing until it is accepted, and awaits the case officer", async () => {
  const out = await addUnpublished();
  expect(await kinds(bodysOfficer, out)).toEqual(["ANSWER_AS_BODY"]);
  expect(await sendAsOfficer(out)).toEqual({});
  await expectStillOpen(out);
  const reply = await waiting(out);
  expect(reply).toMatchObject({ senderId: bodysOfficer.id, senderEmail: bodysOfficer.email });
  expect(reply.receipt).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  expect(await kinds(officer, out)).toContain("REVIEW_REPLY");
  expect(await kinds(officer, out)).not.toContain("REMIND");
  expect(await kinds(bodysOfficer, out)).toEqual([]);
  expect(await waitingReplies(officer, out.motionId)).toMatchObject([{ referralId: out.referralId }]);
  await expectWholeChain(out.motionId);
});

it("becomes the answer when the form that is filled in from it is saved, with its files received that day", async () => {
  const out = await addReferral();
  await atTime(new Date("2025-04-20T10:00:00Z"), () => sendAsOfficer(out));
  expect(await accept(out)).toEqual({});
  const file = await getCase(officer, out.motionId);
  expect(file?.minutesItems).toMatchObject([{ status: "DECIDED", stance: "SUPPORT", paragraph: "7" }]);
  expect(file?.referrals[0]?.closedOn?.toString()).toBe("2025-04-15");
  expect(file?.documents).toMatchObject([
    { type: "MINUTES_EXTRACT", status: "RECEIVED", fileName: "utdrag.txt" },
  ]);
  expect(file?.documents[0]?.statusOn.toString()).toBe("2025-04-20");
  expect(await db.reply.findFirst({ where: { referralId: out.referralId } })).toMatchObject({
    state: "ACCEPTED",
    settledByName: officer.name,
    senderEmail: null,
  });
  // What is filed lies in the register alone, so that it can be disposed of there.
  expect(await db.replyFile.count({ where: { reply: { referralId: out.referralId } } })).toBe(0);
  await expectWholeChain(out.motionId);
});

it("is accepted once, and nothing is saved when somebody has settled it meanwhile", async () => {
  const out = await addReferral();
  await sendAsOfficer(out);
  const { id: replyId, content } = await waiting(out);
  await sendBack(out, replyId);
  const form = { ...(content as object), referralId: out.referralId, replyId, paragraph: "8" };
  const version = String(await versionOf(out.motionId));
  const told = await send(answerInput, { ...form, version, overrideReason: "Så står det." }, (input) =>
    logAnswer(officer, input),
  );
  expect(told[""]).toContain("redan granskat");
  await expectStillOpen(out);
  await expect(sendBack(out, replyId)).rejects.toThrow("redan granskat");
});

it("is sent back with a reason, and can then be sent anew by the same link", async () => {
  const out = await addReferral();
  const token = await addLink(out);
  await sendByLink(token, out);
  expect((await sendByLink(token, out))[""]).toMatch(/redan/);
  await sendBack(out, (await waiting(out)).id);
  expect(await sendByLink(token, out, { summary: "Nu med protokollet." })).toEqual({});
  expect(await db.reply.count({ where: { referralId: out.referralId } })).toBe(2);
  const told = (await caseHistory(officer, out.motionId)).map(({ sentence }) => sentence).join("\n");
  expect(told).toContain("skickades tillbaka: Protokollet saknas.");
});

it("that was sent back awaits the body's officer again", async () => {
  const out = await addReferral();
  await sendAsOfficer(out);
  await sendBack(out, (await waiting(out)).id);
  expect(await kinds(bodysOfficer, out)).toEqual(["COMPLETE_REPLY"]);
});

it("is not sent back, nor told of by mail, when its case has come under secrecy", async () => {
  const out = await addReferral();
  await sendAsOfficer(out);
  const { id } = await waiting(out);
  const mails = await db.mail.count();
  const mark = { secrecySetAt: new Date(), secrecySetBy: officer.name, secrecyReason: "Elevens uppgifter" };
  await db.motion.update({
    where: { id: out.motionId },
    data: { secrecyProvision: "OSL 23 kap. 1 §", publishedAt: null, ...mark },
  });
  await expect(sendBack(out, id)).rejects.toThrow("Ärendet har fått sekretess");
  expect(await db.reply.findUnique({ where: { id } })).toMatchObject({ state: "WAITING" });
  expect(await db.mail.count()).toBe(mails);
});

it("waits one at a time, also when two send at once", async () => {
  const out = await addReferral();
  const token = await addLink(out);
  const told = await Promise.all([sendAsOfficer(out), sendByLink(token, out)]);
  expect(told.filter((errors) => Object.keys(errors).length === 0)).toHaveLength(1);
  expect(await db.reply.count({ where: { referralId: out.referralId } })).toBe(1);
});

it("is refused beside the field, and nothing of it is kept", async () => {
  const out = await addReferral();
  expect(Object.keys(await sendAsOfficer(out, { decisionText: "", stance: "" }))).toEqual([
    "decisionText",
    "stance",
  ]);
  expect(await sendAsOfficer(out, { meetingOn: "" })).toHaveProperty("meetingOn");
  expect(await sendAsOfficer(out, { meetingOn: "2025-01-01" })).toHaveProperty("meetingOn");
  expect(await sendAsOfficer(out, { extract: new File(["\0\x01"], "x.exe") })).toHaveProperty("extract");
  expect(
    await sendAsOfficer(out, { "stance-019aa000-0000-7000-8000-000000000000": "SUPPORT" }),
  ).toHaveProperty("");
  expect(await db.reply.count({ where: { referralId: out.referralId } })).toBe(0);
});

it("keeps no field that the form does not have", async () => {
  const out = await addReferral();
  await sendAsOfficer(out, { state: "ACCEPTED", replyId: out.referralId, yes: "40", overrideReason: "x" });
  const { content } = await waiting(out);
  const sent = Object.entries(replyForm(out)).filter(([, value]) => typeof value === "string");
  const { referralId: _, ...kept } = Object.fromEntries(sent);
  expect(content).toEqual(kept);
});

it("is not taken in once the referral is withdrawn", async () => {
  const out = await addReferral();
  const input = {
    referralId: out.referralId,
    version: String(out.version),
    withdrawnOn: "2025-03-01",
    reason: "x",
  };
  await withdrawReferral(officer, withdrawInput.parse(input));
  expect((await sendAsOfficer(out))[""]).toContain("avslutad");
});

it("is looked at by those who log answers, and by nobody else", async () => {
  const out = await addReferral();
  await sendAsOfficer(out);
  const { id } = await waiting(out);
  const file = await db.replyFile.findFirstOrThrow({ where: { replyId: id } });
  expect(await readReplyFile(officer, id, file.id)).toMatchObject({ fileName: "utdrag.txt" });
  expect(await readReplyFile(officer, id, id)).toBeNull();
  await expect(readReplyFile(officer, file.id, file.id)).rejects.toThrow(NotVisible);
  for (const actor of [await signedIn("ELECTED_REPRESENTATIVE"), bodysOfficer, { kind: "public" } as const]) {
    await expect(replyToReview(actor, id)).rejects.toThrow(Forbidden);
    expect(await waitingReplies(actor, out.motionId)).toEqual([]);
  }
  await expect(sendBack(out, id, bodysOfficer)).rejects.toThrow(Forbidden);
});

it("of a body that has not decided is told of to those who may see its proposals (KL 6:25)", async () => {
  const out = await addReferral();
  await sendAsOfficer(out, { status: "PROPOSED", meetingOn: "", paragraph: "" });
  await accept(out, { status: "PROPOSED" });
  const representative = await signedIn("ELECTED_REPRESENTATIVE", [other]);
  const own = await signedIn("ELECTED_REPRESENTATIVE", [bodysOfficer.bodyIds[0] ?? ""]);
  const told = async (actor: typeof own) =>
    (await caseHistory(actor, out.motionId)).map(({ sentence }) => sentence).join("\n");
  expect(await told(own)).toContain("kvitto");
  expect(await told(representative)).not.toContain("kvitto");
  expect((await getCase(representative, out.motionId))?.documents).toEqual([]);
});

it("says by whom a link was used, without an account", async () => {
  const out = await addUnpublished();
  const token = await addLink(out);
  expect(await sendByLink(token, out, { senderEmail: "ann@chalmers.example" })).toEqual({});
  expect(await waiting(out)).toMatchObject({
    senderId: null,
    linkId: (await linkRow(token)).id,
    senderName: "Ann Ek",
    senderEmail: "ann@chalmers.example",
  });
  const event = await db.event.findFirst({ where: { motionId: out.motionId, action: "reply-received" } });
  expect(event).toMatchObject({ actorId: null, actorName: "Chalmers, genom länk" });
  expect(await sendByLink(token, out, { senderName: "" })).toHaveProperty("senderName");
  expect(replyForm(out)).not.toHaveProperty("senderName");
});

it("tells whoever sent it how it can be completed now, when it is sent back", async () => {
  vi.stubEnv("MAIL_URL", "smtp://localhost");
  vi.stubEnv("MAIL_FROM", "motioner@test.example");
  const told = async (change: (out: Out, token: string) => Promise<unknown>) => {
    const out = await addReferral();
    const token = await addLink(out);
    const senderEmail = `${out.referralId}@chalmers.example`;
    await sendByLink(token, out, { senderEmail });
    await change(out, token);
    await sendBack(out, (await waiting(out)).id);
    const { text } = await db.mail.findFirstOrThrow({ where: { to: senderEmail }, orderBy: { id: "desc" } });
    return unseal(text ?? "", LETTER_SEAL);
  };
  expect(await told(async () => {})).toContain("går att använda en gång till");
  const link = (token: string, data: { revokedAt?: Date; expiresOn?: Date }) =>
    db.replyLink.update({ where: { tokenHash: hashOf(token) }, data });
  const over = "Länken som du hade gäller inte längre";
  expect(await told((_, token) => link(token, { revokedAt: new Date() }))).toContain(over);
  expect(await told((_, token) => link(token, { expiresOn: new Date("2025-04-30") }))).toContain(over);
  const close = ({ referralId: id }: Out) =>
    db.referral.update({ where: { id }, data: { closedOn: new Date("2025-05-01") } });
  expect(await told(close)).toContain("Remissen är avslutad");
  vi.unstubAllEnvs();
});
