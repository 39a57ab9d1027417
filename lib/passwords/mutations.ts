import "server-only";
import { hashPassword, isPassword } from "@/lib/auth/passwords";
import { type Actor, authorize, type SignedIn } from "@/lib/auth/permissions";
import { db, type Transaction } from "@/lib/db/client";
import { NotVisible, Refusal } from "@/lib/errors";
import { recordAdministration } from "@/lib/history/mutations";
import { PASSWORD_FROM_PLACE } from "@/lib/limits/limits";
import { returnAttempt, takeAttempt } from "@/lib/limits/mutations";
import { waitingTime } from "@/lib/limits/waiting";
import { postMail } from "@/lib/mail/mutations";
import { passwordChanged } from "./letters";
import type { ChangePasswordInput, SetPasswordInput } from "./schema";
import { weaknessOf } from "./strength";

/** An administrator's, for somebody else; whoever is signed in with the old one is signed out. */
export async function setPassword(actor: Actor, { accountId, password }: SetPasswordInput): Promise<void> {
  authorize(actor, "manage the register");
  await storePassword(actor, accountId, password);
}

/** The person's own. `sessionId`: the session that goes on; the others end. */
export async function changePassword(
  actor: SignedIn,
  sessionId: string | null,
  { passwordNow, password }: ChangePasswordInput,
): Promise<void> {
  await provePassword(actor, passwordNow);
  await storePassword(actor, actor.id, password, { keep: sessionId });
}

/** Before something is changed that decides how the person signs in (NIST SP 800-63B, ASVS 7.5.1). */
export async function provePassword({ id }: Pick<SignedIn, "id">, password: string): Promise<void> {
  const field = "passwordNow";
  const until = await takeAttempt(PASSWORD_FROM_PLACE, id);
  if (until) throw new Refusal(field, `För många försök. Vänta ${waitingTime(until)}.`);
  const account = await db.user.findUnique({ where: { id }, select: { passwordHash: true } });
  const right = await isPassword(password, account?.passwordHash ?? undefined);
  if (!right) throw new Refusal(field, "Det är inte ditt nuvarande lösenord.");
  await returnAttempt(PASSWORD_FROM_PLACE, id);
}

/** The hash of a password that may be chosen; refused beside the field `password` otherwise. */
export async function hashChosen(password: string, person: { name: string; email: string }): Promise<string> {
  const weakness = await weaknessOf(password, person);
  if (weakness) throw new Refusal("password", weakness);
  return hashPassword(password);
}

/**
 * Takes the new one into use: every session but `keep` ends, and links that were sent are void. Asks nobody's
 * leave; `within` does what belongs to it in the same transaction, and may refuse.
 */
export async function storePassword(
  actor: Pick<SignedIn, "id">,
  accountId: string,
  password: string,
  { keep, within }: { keep?: string | null; within?: (tx: Transaction) => Promise<void> } = {},
): Promise<void> {
  const account = await db.user.findUnique({
    where: { id: accountId },
    select: { name: true, email: true },
  });
  if (!account) throw new NotVisible();
  const passwordHash = await hashChosen(password, account);
  await db.$transaction(async (tx) => {
    await within?.(tx);
    await tx.user.update({ where: { id: accountId }, data: { passwordHash }, select: { id: true } });
    await tx.accountLink.deleteMany({ where: { userId: accountId } });
    await tx.session.deleteMany({ where: { userId: accountId, ...(keep ? { id: { not: keep } } : {}) } });
    await postMail(passwordChanged(account), tx);
    await recordAdministration(tx, actor, { action: "password-set", details: {}, subjectId: accountId });
  });
}
