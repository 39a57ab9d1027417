import "server-only";
import { unseal } from "@/lib/auth/sealed";
import { now } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import { recordAdministration } from "@/lib/history/mutations";
import { CODE_FOR_ACCOUNT, CODE_FROM_PLACE } from "@/lib/limits/limits";
import { forgetAttempts, takeAttempt } from "@/lib/limits/mutations";
import { waitingTime } from "@/lib/limits/waiting";
import { isKnownBrowserOf } from "@/lib/local-sign-in/queries";
import type { Whence } from "@/lib/local-sign-in/sign-in";
import { postMail } from "@/lib/mail/mutations";
import { recoveryCodeUsed } from "@/lib/second-factor/letters";
import { hashOfRecoveryCode } from "@/lib/second-factor/recovery-codes";
import { isFromApp } from "@/lib/second-factor/schema";
import { FACTOR_SEAL } from "@/lib/second-factor/stored";
import { judge } from "@/lib/second-factor/totp";
import { refusalOf } from "./words";

type Typed = { code: string; whence: Whence; isEnrolling?: boolean };

/** Takes a code from the telephone or a recovery code, or refuses it beside the field `code`. Each is taken once. */
export async function takeCode(userId: string, { code, whence, isEnrolling = false }: Typed): Promise<void> {
  const limits = await limitsOf(userId, whence);
  for (const [limit, subject] of limits) {
    const until = await takeAttempt(limit, subject);
    if (until)
      throw new Refusal("code", `För många försök. Vänta ${waitingTime(until)} och skriv sedan nästa kod.`);
  }
  await (isFromApp(code) ? takeAppCode(userId, code, isEnrolling) : takeRecoveryCode(userId, code));
  for (const [limit, subject] of limits) await forgetAttempts(limit, subject);
}

/** As with passwords: wrong codes somewhere else do not hold up a browser where the person has signed in before. */
async function limitsOf(userId: string, { place, browser }: Whence) {
  if (browser && (await isKnownBrowserOf(browser, userId))) {
    return [[CODE_FROM_PLACE, `${userId} browser ${browser}`]] as const;
  }
  return [
    [CODE_FROM_PLACE, `${userId} ${place}`],
    [CODE_FOR_ACCOUNT, userId],
  ] as const;
}

async function takeAppCode(userId: string, code: string, isEnrolling: boolean): Promise<void> {
  const factor = await db.secondFactor.findUnique({ where: { userId } });
  const secret = factor && unseal(factor.secret, FACTOR_SEAL);
  if (!secret || (!factor.confirmedAt && !isEnrolling)) throw refusalOf({ kind: "wrong" });
  const verdict = judge({ ...factor, secret }, code, now());
  if (verdict.kind === "stray") {
    await db.secondFactor.updateMany({ where: { userId }, data: { strayStep: verdict.step } });
  }
  if (verdict.kind !== "right") throw refusalOf(verdict);
  const { step, drift } = verdict;
  const { count } = await db.secondFactor.updateMany({
    where: { userId, lastStep: { lt: step } }, // of two who send the same code at once, one
    data: { lastStep: step, drift, strayStep: null },
  });
  if (count === 0) throw refusalOf({ kind: "used" });
}

async function takeRecoveryCode(userId: string, code: string): Promise<void> {
  const where = { userId, codeHash: hashOfRecoveryCode(code) };
  await db.$transaction(async (tx) => {
    const { count } = await tx.recoveryCode.deleteMany({ where });
    if (count === 0) throw refusalOf({ kind: "wrong" });
    const left = await tx.recoveryCode.count({ where: { userId } });
    const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
    await postMail(recoveryCodeUsed(email, left), tx);
    const actor = { id: userId };
    await recordAdministration(tx, actor, { action: "recovery-code-used", details: {}, subjectId: userId });
  });
}
