import "server-only";
import { checkOrder } from "@/lib/answers/content";
import type { Asked } from "@/lib/asked/asked";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { fromDb, now, toDb, today } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { store } from "@/lib/files/attach";
import { readUploads } from "@/lib/files/upload";
import { postMail } from "@/lib/mail/mutations";
import { publicAddress } from "@/lib/public-address";
import { openReferral } from "@/lib/referrals/open-referral";
import { receiptLetter, returnedLetter, type WayBack } from "./letters";
import { replyToReview } from "./queries";
import { newReceipt } from "./receipt";
import type { ReplyInput, ReturnInput } from "./schema";

type Sender = { senderName: string; senderEmail: string | null };

/**
 * Takes in an answer from the body itself. It is a proposal: the referral stays open until somebody has
 * accepted it. A link is used up by it. Throws a `Refusal` where the link or the referral is closed, or where
 * another answer waits.
 */
export async function sendReply(
  asked: Asked,
  input: ReplyInput,
  sender: Sender,
): Promise<{ receipt: string }> {
  const { referralId, linkId, answerer } = asked;
  const { answer, content } = input;
  const files = await readFiles(answer);
  const receipt = newReceipt();
  const receivedAt = now();
  await audited(answerer, { motionId: answerer.motionId, version: "current" }, async (tx, record) => {
    const referral = await openReferral(tx, referralId);
    if (linkId) await checkLink(tx, linkId);
    checkOrder(fromDb(referral.sentOn), answer);
    await checkClauses(tx, answerer.motionId, answer.clauseStances);
    const stored = [];
    for (const { field, upload } of files) stored.push({ field, ...(await store(tx, upload)) });
    const { id: replyId } = await tx.reply.create({
      data: {
        referralId,
        linkId,
        senderId: answerer.id,
        ...sender,
        receipt,
        content,
        receivedAt,
        files: { create: stored.map((file, index) => ({ ...file, position: index + 1 })) },
      },
      select: { id: true },
    });
    record({
      action: "reply-received",
      details: {
        referralId,
        replyId,
        body: referral.body.name,
        receipt,
        sha256s: stored.map(({ blobSha256 }) => blobSha256),
        ...(answer.status === "PROPOSED" && { proposalOf: referral.bodyId }),
      },
    });
    const { senderEmail: to } = sender;
    const { title } = referral.motion;
    if (to) await postMail(receiptLetter({ to, title, receipt, receivedAt }), tx);
  });
  return { receipt };
}

// Nobody can complete it: the door to the case is closed. A mail would tell what the case is about.
const SECRET_SINCE =
  "Ärendet har fått sekretess. Svaret kan inte skickas tillbaka härifrån: hör av dig till den som svarade på ett säkert sätt.";

/** Sends an answer back, so that whoever sent it can complete it; a link that it came by opens again. */
export async function returnReply(actor: Actor, input: ReturnInput): Promise<{ referralId: string }> {
  authorize(actor, "log answers");
  const { replyId, version, reason } = input;
  const reply = await replyToReview(actor, replyId);
  const { motionId, referralId, body, receipt, content, senderEmail: to, linkId } = reply;
  await audited(actor, { motionId, version }, async (tx, record) => {
    const { title, secrecyProvision } = await tx.motion.findUniqueOrThrow({ where: { id: motionId } });
    if (secrecyProvision) throw new Refusal("", SECRET_SINCE);
    const { count } = await tx.reply.updateMany({
      where: { id: replyId, state: "WAITING" },
      data: { state: "RETURNED", settledAt: now(), settledByName: actor.name, returnReason: reason },
    });
    if (count === 0) throw new Refusal("", "Svaret är redan granskat. Ladda om sidan.");
    const proposalOf = content.status === "PROPOSED" ? { proposalOf: body.id } : {};
    record({
      action: "reply-returned",
      details: { referralId, replyId, body: body.name, receipt, reason, ...proposalOf },
    });
    if (!to) return;
    const way = await wayBack(tx, { referralId, linkId });
    await postMail(returnedLetter({ to, title, receipt, reason, way }), tx);
  });
  return { referralId };
}

/** How whoever sent an answer in can complete it now. */
async function wayBack(
  tx: Transaction,
  { referralId, linkId }: { referralId: string; linkId: string | null },
): Promise<WayBack> {
  const { closedOn } = await tx.referral.findUniqueOrThrow({ where: { id: referralId } });
  if (closedOn) return { kind: "closed" };
  if (!linkId) return { kind: "address", address: `${publicAddress()}/svara/${referralId}` };
  const { revokedAt, expiresOn } = await tx.replyLink.findUniqueOrThrow({ where: { id: linkId } });
  return { kind: revokedAt || expiresOn < toDb(today()) ? "link over" : "link" };
}

const FIELDS = ["extract", "report", "attachments"] as const;

async function readFiles(answer: Record<(typeof FIELDS)[number], File[]>) {
  const read = FIELDS.map(async (field) =>
    (await readUploads(answer[field], field)).map((upload) => ({ field, upload })),
  );
  return (await Promise.all(read)).flat();
}

/** The page that was shown may be old: what counts is the link as it is under the lock of its case. */
async function checkLink(tx: Transaction, id: string): Promise<void> {
  const link = await tx.replyLink.findUniqueOrThrow({ where: { id } });
  if (link.revokedAt) throw new Refusal("", "Länken är återkallad. Hör av dig till kommunen.");
  if (link.expiresOn < toDb(today())) {
    throw new Refusal("", "Länken har gått ut. Hör av dig till kommunen om du vill ha en ny.");
  }
}

async function checkClauses(
  tx: Transaction,
  motionId: string,
  stances: { clauseId: string }[],
): Promise<void> {
  const id = { in: stances.map(({ clauseId }) => clauseId) };
  if ((await tx.clause.count({ where: { motionId, id } })) === stances.length) return;
  throw new Refusal("", "En av att-satserna finns inte längre i motionen. Ladda om sidan.");
}
