import "server-only";
import { type Actor, authorize, type SignedIn } from "@/lib/auth/permissions";
import { seal } from "@/lib/auth/sealed";
import { now } from "@/lib/dates";
import { db, type Transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { NotVisible, Refusal } from "@/lib/errors";
import { changesBetween } from "@/lib/history/changes";
import { recordAdministration, recordSetting } from "@/lib/history/mutations";
import type { Whence } from "@/lib/local-sign-in/sign-in";
import { postMail } from "@/lib/mail/mutations";
import { takeCode } from "@/lib/second-step/mutations";
import { recoveryCodesNew, secondFactorOff, secondFactorOn } from "./letters";
import { demandsSecondFactor } from "./queries";
import { hashOfRecoveryCode, newRecoveryCodes } from "./recovery-codes";
import { CODES_SEAL, FACTOR_SEAL, SECOND_FACTOR_SETTING } from "./stored";
import { newSecret } from "./totp";

/** Makes the key that the telephone is to be given. It asks nothing of anybody until it is confirmed. */
export async function beginEnrolment({ id: userId }: Pick<SignedIn, "id">): Promise<void> {
  const secret = seal(newSecret(), FACTOR_SEAL);
  await db.$transaction(async (tx) => {
    await tx.secondFactor.deleteMany({ where: { userId, confirmedAt: null } });
    await tx.secondFactor.createMany({ data: { userId, secret }, skipDuplicates: true });
  });
}

/** Takes it into use, once the telephone has shown a right code. The recovery codes wait to be seen. */
export async function confirmEnrolment(
  { id }: Pick<SignedIn, "id">,
  typed: { code: string; whence: Whence },
): Promise<void> {
  await takeCode(id, { ...typed, isEnrolling: true });
  await db.$transaction(async (tx) => {
    const where = { userId: id, confirmedAt: null };
    const { count } = await tx.secondFactor.updateMany({ where, data: { confirmedAt: now() } });
    if (count === 0) throw new NotVisible();
    await replaceRecoveryCodes(tx, id);
    await postMail(secondFactorOn(await addressOf(tx, id)), tx);
    await recordAdministration(tx, { id }, { action: "second-factor-on", details: {}, subjectId: id });
  });
}

/** New ones, to be seen; those that were are worth nothing. */
export async function renewRecoveryCodes({ id }: SignedIn): Promise<void> {
  await db.$transaction(async (tx) => {
    await replaceRecoveryCodes(tx, id);
    await postMail(recoveryCodesNew(await addressOf(tx, id)), tx);
    await recordAdministration(tx, { id }, { action: "recovery-codes-new", details: {}, subjectId: id });
  });
}

/** The person has kept them: they cannot be read any more. */
export async function forgetUnseenCodes({ id }: SignedIn): Promise<void> {
  await db.secondFactor.updateMany({ where: { userId: id }, data: { unseenCodes: null } });
}

/** The person's own. */
export async function turnOff(actor: SignedIn): Promise<void> {
  if (actor.role === "ADMINISTRATOR" && (await demandsSecondFactor())) {
    throw new Refusal("", "Kommunen kräver tvåstegsinloggning av administratörer. Byt telefon i stället.");
  }
  await remove(actor, actor.id);
}

/** A new telephone: the old one's codes are worth nothing from now on. */
export async function changeTelephone(actor: SignedIn): Promise<void> {
  await remove(actor, actor.id);
  await beginEnrolment(actor);
}

/** For somebody who has lost both telephone and recovery codes. They are signed out; the password still holds. */
export async function removeSecondFactor(actor: Actor, accountId: string): Promise<void> {
  authorize(actor, "manage the register");
  if (accountId === actor.id) throw new Refusal("", "Din egen stänger du av under Mitt konto.");
  await remove(actor, accountId, (tx) => tx.session.deleteMany({ where: { userId: accountId } }));
}

/** Administrators without a second factor are signed out, but for whoever decides it, and choose one at sign-in. */
export async function demandSecondFactor(actor: Actor, isDemanded: boolean): Promise<void> {
  authorize(actor, "manage the register");
  await db.$transaction(async (tx) => {
    const key = SECOND_FACTOR_SETTING;
    const before = (await tx.setting.findUnique({ where: { key } }))?.value === true;
    if (before === isDemanded) return;
    await tx.setting.upsert({
      where: { key },
      create: { key, value: isDemanded },
      update: { value: isDemanded },
    });
    if (isDemanded) {
      const without = { OR: [{ secondFactor: null }, { secondFactor: { confirmedAt: null } }] };
      const user: Prisma.UserWhereInput = { role: "ADMINISTRATOR", id: { not: actor.id }, ...without };
      await tx.session.deleteMany({ where: { user, way: { not: "PROVIDER" } } });
    }
    const changes = changesBetween({ [DEMAND]: said(before) }, { [DEMAND]: said(isDemanded) });
    await recordSetting(tx, actor, "Tvåstegsinloggning", changes);
  });
}

const DEMAND = "Krävs av administratörer";
const said = (isDemanded: boolean) => (isDemanded ? "ja" : "nej");

async function remove(actor: SignedIn, userId: string, also?: (tx: Transaction) => Promise<unknown>) {
  await db.$transaction(async (tx) => {
    const { count } = await tx.secondFactor.deleteMany({ where: { userId } });
    if (count === 0) throw new NotVisible();
    await tx.recoveryCode.deleteMany({ where: { userId } });
    await also?.(tx);
    await postMail(secondFactorOff(await addressOf(tx, userId)), tx);
    await recordAdministration(tx, actor, { action: "second-factor-off", details: {}, subjectId: userId });
  });
}

async function replaceRecoveryCodes(tx: Transaction, userId: string): Promise<void> {
  const codes = newRecoveryCodes();
  const { count } = await tx.secondFactor.updateMany({
    where: { userId, confirmedAt: { not: null } },
    data: { unseenCodes: seal(codes.join("\n"), CODES_SEAL) },
  });
  if (count === 0) throw new NotVisible();
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ userId, codeHash: hashOfRecoveryCode(code) })),
  });
}

async function addressOf(tx: Transaction, id: string): Promise<string> {
  return (await tx.user.findUniqueOrThrow({ where: { id }, select: { email: true } })).email;
}
