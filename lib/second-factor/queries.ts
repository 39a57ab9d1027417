import "server-only";
import type { SignedIn } from "@/lib/auth/permissions";
import { unseal } from "@/lib/auth/sealed";
import { db } from "@/lib/db/client";
import { CODES_SEAL, FACTOR_SEAL, SECOND_FACTOR_SETTING } from "./stored";
import { keyUri } from "./totp";

/** The person's own: whether codes are asked for, since when, and how many recovery codes are left. */
export async function ownSecondFactor({ id }: Pick<SignedIn, "id">) {
  const [factor, recoveryCodes] = await Promise.all([
    db.secondFactor.findUnique({ where: { userId: id }, select: { confirmedAt: true } }),
    db.recoveryCode.count({ where: { userId: id } }),
  ]);
  return { isBegun: factor !== null, since: factor?.confirmedAt ?? null, recoveryCodes };
}

/** New recovery codes, until the person has said that they are kept. */
export async function unseenCodes({ id }: Pick<SignedIn, "id">): Promise<string[]> {
  const factor = await db.secondFactor.findUnique({ where: { userId: id }, select: { unseenCodes: true } });
  const codes = factor?.unseenCodes && unseal(factor.unseenCodes, CODES_SEAL);
  return codes ? codes.split("\n") : [];
}

/** What the telephone is to be given, for as long as it has not shown that it has it. */
export async function enrolment(userId: string): Promise<{ secret: string; uri: string } | null> {
  const factor = await db.secondFactor.findUnique({
    where: { userId, confirmedAt: null },
    select: { secret: true, user: { select: { email: true } } },
  });
  const secret = factor && unseal(factor.secret, FACTOR_SEAL);
  return secret ? { secret, uri: keyUri(secret, factor.user.email) } : null;
}

/** Which step an account must still take after its password or link; null where it is in. */
export async function nextStep(userId: string): Promise<"CODE" | "ENROLMENT" | null> {
  const [user, isDemanded] = await Promise.all([
    db.user.findUnique({
      where: { id: userId },
      select: { role: true, secondFactor: { select: { confirmedAt: true } } },
    }),
    demandsSecondFactor(),
  ]);
  if (user?.secondFactor?.confirmedAt) return "CODE";
  return isDemanded && user?.role === "ADMINISTRATOR" ? "ENROLMENT" : null;
}

/** Whether the municipality demands a second factor of its administrators. */
export async function demandsSecondFactor(): Promise<boolean> {
  const setting = await db.setting.findUnique({ where: { key: SECOND_FACTOR_SETTING } });
  return setting?.value === true;
}
