import "server-only";
import { fromDb, toDb } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import type { CorrectReferralInput } from "./schema";

/** The referral as it stands, once what it is to become has been held against what it rests on. */
export async function correctableReferral(tx: Transaction, input: CorrectReferralInput) {
  const { referralId, bodyId, reopened } = input;
  const referral = await tx.referral.findUniqueOrThrow({
    where: { id: referralId },
    include: { motion: true, answer: { include: { meeting: true } } },
  });
  const { motion, answer, closedOn } = referral;
  const sentOn = toDb(input.sentOn);
  if (sentOn < (motion.writtenOn ?? motion.receivedOn)) {
    throw new Refusal("sentOn", "Remissen kan inte ha skickats innan motionen skrevs.");
  }
  const ended = closedOn ?? answer?.reportDatedOn;
  if (ended && sentOn > ended) {
    throw new Refusal("sentOn", `Remissen kan inte ha skickats efter att den besvarades (${fromDb(ended)}).`);
  }
  if (reopened && answer?.status === "DECIDED") {
    throw new Refusal("reopened", "Remissen har ett svar. Stryk svaret, så öppnas remissen igen.");
  }
  if (!(await tx.body.count({ where: { id: bodyId, kind: { not: "COUNCIL" } } }))) {
    throw new Refusal("bodyId", "Organet finns inte i registret. Välj ett annat.");
  }
  const out = { motionId: motion.id, bodyId, closedOn: null, id: { not: referralId } };
  if ((!closedOn || reopened) && (await tx.referral.count({ where: out }))) {
    throw new Refusal("bodyId", "Motionen är redan ute på remiss hos det organet.");
  }
  return referral;
}

/** What is taken back when a body did not decline, or a referral was not withdrawn, after all. */
export const REOPENED = {
  declinedOn: null,
  declinedReason: null,
  withdrawnOn: null,
  withdrawnReason: null,
  closedOn: null,
};
