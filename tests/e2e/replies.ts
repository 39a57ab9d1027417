import { createHash, randomBytes } from "node:crypto";
import { query, queryOne } from "./database";

/** Two referrals of the demo that the demo's referral officer answers for; what is sent in to them is put there by hand. */
const [ASKED, ANSWERED] = ["Tätare provtagning på badplatserna", "Lägre avgift i kulturskolan"] as const;

type Sent = { referralId: string; motionId: string };

const referralIn = (title: string) =>
  queryOne<Sent>(
    `select r.id as "referralId", r."motionId" from "Referral" r
      join "Motion" m on m.id = r."motionId" join "Body" b on b.id = r."bodyId"
    where m.title = $1 and b.name = 'Kultur- och fritidsnämnden' and r."closedOn" is null`,
    title,
  );

/** The page where the referral is answered, by the body's officer or by a link made for it. */
export async function askedReferral() {
  const { referralId, motionId } = await referralIn(ASKED);
  const token = randomBytes(32).toString("base64url");
  await query(
    `insert into "ReplyLink" (id, "referralId", recipient, "tokenHash", "expiresOn", "createdByName")
    values (gen_random_uuid(), $1, 'Chalmers', $2, current_date + 7, 'Sara Holmgren')`,
    referralId,
    createHash("sha256").update(token).digest(),
  );
  const referral = `/motioner/${motionId}/remisser/${referralId}`;
  return { officers: `/svara/${referralId}`, link: `/svara/lank/${token}`, referral };
}

/** An answer that has come in and waits for somebody to look at it; put there once. */
export async function waitingReply(): Promise<string> {
  const { referralId, motionId } = await referralIn(ANSWERED);
  const content = { status: "DECIDED", decisionText: "Nämnden tillstyrker.", stance: "SUPPORT" };
  await query(
    `insert into "Reply" (id, "referralId", "senderName", receipt, content, "receivedAt")
    values (gen_random_uuid(), $1, 'Ann Ek', $2, $3, now()) on conflict do nothing`,
    referralId,
    randomBytes(4).toString("hex"),
    content,
  );
  const reply = await queryOne<{ id: string }>(
    `select id from "Reply" where "referralId" = $1 and state = 'WAITING'`,
    referralId,
  );
  return `/motioner/${motionId}/inkomna-svar/${reply.id}`;
}
