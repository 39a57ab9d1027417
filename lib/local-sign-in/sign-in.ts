import "server-only";
import { findByPassword } from "@/lib/auth/queries";
import type { SecondStep } from "@/lib/db/generated/enums";
import { PASSWORD_AT_PLACE, PASSWORD_FOR_ACCOUNT, PASSWORD_FROM_PLACE } from "@/lib/limits/limits";
import { forgetAttempts, returnAttempt, takeAttempt } from "@/lib/limits/mutations";
import { nextStep } from "@/lib/second-factor/queries";
import { isKnownBrowser } from "./queries";

export type Credentials = { email: string; password: string };

/** Where somebody signs in from: the network address, and the cookie of a browser that has been here before. */
export type Whence = { place: string; browser: string | null };

export type SignInOutcome =
  | { kind: "in"; id: string; awaits: SecondStep | undefined }
  | { kind: "wrong" }
  | { kind: "held"; until: Date };

/**
 * Tries a password. Wrong ones make the next wait, longer and longer: for the account from that place, for the
 * account from everywhere, and for the place. A browser where the person has signed in before is counted by
 * itself, so that nobody else's guesses hold it up. It says the same, and takes as long, whether there is an account.
 */
export async function signInByPassword(typed: Credentials, whence: Whence): Promise<SignInOutcome> {
  const email = typed.email.trim().toLowerCase();
  const limits = await limitsOf(email, whence);
  for (const [limit, subject] of limits) {
    const until = await takeAttempt(limit, subject);
    if (until) return { kind: "held", until };
  }
  const user = await findByPassword(email, typed.password);
  if (!user) return { kind: "wrong" };
  for (const [limit, subject] of limits) {
    await (limit === PASSWORD_AT_PLACE ? returnAttempt(limit, subject) : forgetAttempts(limit, subject));
  }
  return { kind: "in", id: user.id, awaits: (await nextStep(user.id)) ?? undefined };
}

async function limitsOf(email: string, { place, browser }: Whence) {
  if (browser && (await isKnownBrowser(browser, email))) {
    return [[PASSWORD_FROM_PLACE, `${email} browser ${browser}`]] as const;
  }
  return [
    [PASSWORD_FROM_PLACE, `${email} ${place}`],
    [PASSWORD_FOR_ACCOUNT, email],
    [PASSWORD_AT_PLACE, place],
  ] as const;
}
