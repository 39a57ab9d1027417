import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { hashOf, newToken } from "@/lib/auth/token";
import { visibleTo } from "@/lib/auth/visibility";
import { fromDb, now, toDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { NotVisible, Refusal } from "@/lib/errors";
import { audited } from "@/lib/events/audited";
import { postMail } from "@/lib/mail/mutations";
import { publicAddress } from "@/lib/public-address";
import { openReferral } from "@/lib/referrals/open-referral";
import { motionOfReferral } from "@/lib/referrals/queries";
import { invitation } from "@/lib/replies/letters";
import type { MakeLinkInput, RevokeLinkInput } from "./schema";

const SECRET_CASE =
  "Ärendet har sekretess. Det kan inte öppnas med en länk: skicka handlingarna på ett säkert sätt i stället.";

/**
 * Makes a link by which somebody without an account answers the referral. The address is in the answer and
 * nowhere else: only a hash of its secret part is kept.
 */
export async function makeLink(actor: Actor, input: MakeLinkInput): Promise<{ path: string }> {
  authorize(actor, "refer motions");
  const { referralId, recipient, email, expiresOn } = input;
  const { motionId } = await motionOfReferral(actor, referralId);
  const token = newToken();
  const path = `/svara/lank/${token}`;
  await audited(actor, { motionId, version: input.version }, async (tx, record) => {
    const { body, dueOn } = await openReferral(tx, referralId);
    const motion = await tx.motion.findUniqueOrThrow({ where: { id: motionId } });
    if (motion.secrecyProvision) throw new Refusal("", SECRET_CASE);
    const { id: linkId } = await tx.replyLink.create({
      data: {
        referralId,
        recipient,
        tokenHash: hashOf(token),
        expiresOn: toDb(expiresOn),
        createdAt: now(),
        createdByName: actor.name,
      },
      select: { id: true },
    });
    record({
      action: "reply-link-made",
      details: { referralId, linkId, body: body.name, recipient, expiresOn: expiresOn.toString() },
    });
    if (!email) return;
    const address = publicAddress() + path;
    const letter = { to: email, address, title: motion.title, dueOn: fromDb(dueOn), expiresOn };
    await postMail(invitation(letter), tx);
  });
  return { path };
}

/** The link stops working at once; what has come in by it stays. */
export async function revokeLink(actor: Actor, input: RevokeLinkInput): Promise<void> {
  authorize(actor, "refer motions");
  const { linkId, version } = input;
  const link = await db.replyLink.findFirst({
    where: { id: linkId, referral: { motion: visibleTo(actor) } },
    select: { recipient: true, referral: { select: { id: true, motionId: true, body: true } } },
  });
  if (!link) throw new NotVisible();
  const { id: referralId, motionId, body } = link.referral;
  await audited(actor, { motionId, version }, async (tx, record) => {
    const { count } = await tx.replyLink.updateMany({
      where: { id: linkId, revokedAt: null },
      data: { revokedAt: now() },
    });
    if (count === 0) throw new Refusal("", "Länken är redan återkallad.");
    record({
      action: "reply-link-revoked",
      details: { referralId, linkId, body: body.name, recipient: link.recipient },
    });
  });
}

/** Notes that the link was opened, so that the case officer sees that it arrived. */
export async function noteOpening(linkId: string): Promise<void> {
  await db.replyLink.update({
    where: { id: linkId },
    data: { openings: { increment: 1 }, lastOpenedAt: now() },
    select: { id: true },
  });
}
