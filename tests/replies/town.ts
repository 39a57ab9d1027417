import { expect } from "vitest";
import { askedOfficer } from "@/lib/asked/queries";
import { hashOf } from "@/lib/auth/token";
import { today } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { sendReply } from "@/lib/replies/mutations";
import { linkReplyInput, replyInput } from "@/lib/replies/schema";
import { makeLink } from "@/lib/reply-links/mutations";
import { openedBy } from "@/lib/reply-links/queries";
import { makeLinkInput } from "@/lib/reply-links/schema";
import { signedIn } from "../accounts/people";
import { addReferral, committees, officer, send, type Typed, versionOf } from "../motions/town";

export const [asked, other] = committees.map(({ id }) => id) as [string, string];
export const bodysOfficer = await signedIn("REFERRAL_OFFICER", [asked]);
export const othersOfficer = await signedIn("REFERRAL_OFFICER", [other]);

export type Out = Awaited<ReturnType<typeof addReferral>>;

/** A referral in a case that nobody outside has been shown. */
export async function addUnpublished(): Promise<Out> {
  const out = await addReferral();
  await db.motion.update({ where: { id: out.motionId }, data: { publishedAt: null } });
  return out;
}

/** The body's answer, as the form sends it. */
export const replyForm = ({ referralId }: Out): Typed => ({
  referralId,
  status: "DECIDED",
  meetingOn: "2025-04-15",
  paragraph: "7",
  registrationNumber: "SN-2025/12",
  reportDatedOn: "2025-03-07",
  decisionText: "Nämnden tillstyrker motionen.",
  stance: "SUPPORT",
  summary: "Bänkarna behövs.",
  extract: new File(["Protokollsutdrag"], "utdrag.txt"),
});

/** What the form says when the body's officer sends it. */
export const sendAsOfficer = (out: Out, typed: Typed = {}, actor = bodysOfficer) =>
  send(replyInput, { ...replyForm(out), ...typed }, async (input) => {
    const way = await askedOfficer(actor, out.referralId);
    if (!way) throw new Error("The officer may not know of the referral.");
    await sendReply(way, input, { senderName: actor.name, senderEmail: actor.email });
  });

export async function addLink({ referralId, motionId }: Out, typed: Typed = {}): Promise<string> {
  const form = {
    referralId,
    version: String(await versionOf(motionId)),
    recipient: "Chalmers",
    expiresOn: today().add({ days: 30 }).toString(),
    ...typed,
  };
  const { path } = await makeLink(officer, makeLinkInput.parse(form));
  return path.split("/").at(-1) ?? "";
}

/** What the form says when the holder of the link sends it. */
export const sendByLink = (token: string, out: Out, typed: Typed = {}) =>
  send(linkReplyInput, { ...replyForm(out), senderName: "Ann Ek", ...typed }, async (input) => {
    const opened = await openedBy(token);
    if (!opened) throw new Error("The link opens nothing.");
    const { senderName, senderEmail } = input;
    await sendReply(opened.asked, input, { senderName, senderEmail });
  });

/** The answer that waits for the referral. */
export const waiting = ({ referralId }: Out) =>
  db.reply.findFirstOrThrow({ where: { referralId, state: "WAITING" } });

export const linkRow = (token: string) =>
  db.replyLink.findUniqueOrThrow({ where: { tokenHash: hashOf(token) } });

export async function expectStillOpen({ referralId, motionId }: Out): Promise<void> {
  expect(await db.minutesItem.count({ where: { motionId } })).toBe(0);
  expect(await db.document.count({ where: { motionId } })).toBe(0);
  expect(await db.referral.findUnique({ where: { id: referralId } })).toMatchObject({ closedOn: null });
}
