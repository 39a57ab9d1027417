import "server-only";
import { type Actor, may } from "@/lib/auth/permissions";
import { hashOf, newToken } from "@/lib/auth/token";
import { now } from "@/lib/dates";
import { db, type Transaction } from "@/lib/db/client";
import type { SecondStep, SignInWay } from "@/lib/db/generated/enums";
import { NotVisible } from "@/lib/errors";
import { recordAdministration } from "@/lib/history/mutations";
import { WAY } from "./ways";

const MINUTE_MS = 60 * 1000;
const WORKING_DAY_MS = 10 * 60 * MINUTE_MS;
/** Long enough to find the telephone with the codes. */
const HALF_MS = 15 * MINUTE_MS;
/** One that has run out is still recognised, so that what was typed can be given back after sign-in. */
export const REMEMBERED_MS = 30 * 24 * 60 * MINUTE_MS;

export type Opening = {
  userId: string;
  way: SignInWay;
  awaits?: SecondStep;
  browser: string;
  /** How the provider names its session, and what its sign-out asks for, sealed. */
  provider?: { issuer: string; sid: string | null; idToken: string | null };
};

/** Answers with the token for the cookie: it is nowhere else. Also clears away sessions long since over. */
export async function openSession({ userId, way, awaits, browser, provider }: Opening): Promise<string> {
  const token = newToken();
  const at = now();
  await db.$transaction(async (tx) => {
    await tx.session.deleteMany({ where: { expiresAt: { lt: new Date(at.getTime() - REMEMBERED_MS) } } });
    await tx.session.create({
      data: {
        userId,
        way,
        awaits,
        browser,
        tokenHash: hashOf(token),
        createdAt: at,
        seenAt: at,
        expiresAt: new Date(at.getTime() + (awaits ? HALF_MS : WORKING_DAY_MS)),
        issuer: provider?.issuer,
        providerSid: provider?.sid,
        idToken: provider?.idToken,
      },
      select: { id: true },
    });
    if (!awaits) await recordSignIn(tx, userId, way);
  });
  return token;
}

/** After the second step: under a new token, so that what was known before it is worth nothing. */
export async function completeSession(id: string): Promise<string> {
  const token = newToken();
  const at = now();
  await db.$transaction(async (tx) => {
    const [session] = await tx.session.updateManyAndReturn({
      where: { id, awaits: { not: null }, expiresAt: { gt: at } },
      data: {
        awaits: null,
        tokenHash: hashOf(token),
        seenAt: at,
        expiresAt: new Date(at.getTime() + WORKING_DAY_MS),
      },
      select: { userId: true, way: true },
    });
    if (!session) throw new NotVisible();
    await recordSignIn(tx, session.userId, session.way);
  });
  return token;
}

const recordSignIn = (tx: Transaction, userId: string, way: SignInWay) =>
  recordAdministration(
    tx,
    { id: userId },
    { action: "signed-in", details: { how: WAY[way] }, subjectId: userId },
  );

export type LeftSession = { issuer: string | null; idToken: string | null };

/** Signs out the browser that holds the token; answers with what the provider's sign-out asks for. */
export function endSessionOf(token: string): Promise<LeftSession | null> {
  return db.$transaction(async (tx) => {
    const where = { tokenHash: hashOf(token) };
    const session = await tx.session.findUnique({ where });
    if (!session) return null;
    await tx.session.deleteMany({ where });
    const { userId, issuer, idToken } = session;
    const over = session.awaits || session.expiresAt < now();
    if (!over)
      await recordAdministration(
        tx,
        { id: userId },
        { action: "signed-out", details: {}, subjectId: userId },
      );
    return { issuer, idToken };
  });
}

/** One of the person's own sessions, or of anybody's for whoever looks after the accounts. */
export async function endSession(actor: Actor, id: string): Promise<void> {
  if (actor.kind === "public") throw new NotVisible();
  const own = may(actor, "manage the register") ? {} : { userId: actor.id };
  await db.$transaction(async (tx) => {
    const session = await tx.session.findFirst({ where: { id, ...own }, select: { userId: true } });
    if (!session) throw new NotVisible();
    await end(tx, actor.id, session.userId, { id });
  });
}

/**
 * All of an account's sessions but the one that does it, if it is the person's own: for the account's
 * owner and for whoever looks after the accounts.
 */
export async function endOtherSessions(actor: Actor, userId: string, current: string | null): Promise<void> {
  if (actor.kind === "public") throw new NotVisible();
  if (actor.id !== userId && !may(actor, "manage the register")) throw new NotVisible();
  await db.$transaction((tx) =>
    end(tx, actor.id, userId, { userId, ...(current ? { id: { not: current } } : {}) }),
  );
}

/** The provider says that a session of its own is over, or that all of a person's are. */
export async function endProviderSessions(
  issuer: string,
  { sid, subject }: { sid: string | null; subject: string | null },
): Promise<void> {
  const own = sid ? { providerSid: sid } : {};
  const users = subject ? { user: { identities: { some: { issuer, subject } } } } : {};
  await db.$transaction(async (tx) => {
    const where = { issuer, ...own, ...users };
    const found = await tx.session.findMany({ where, select: { userId: true }, distinct: ["userId"] });
    for (const { userId } of found) await end(tx, null, userId, { ...where, userId });
  });
}

type Which = NonNullable<Parameters<Transaction["session"]["deleteMany"]>[0]>["where"];

async function end(tx: Transaction, by: string | null, userId: string, where: Which): Promise<void> {
  const { count } = await tx.session.deleteMany({ where });
  if (count === 0) return;
  const entry = { action: "sessions-ended", details: { count }, subjectId: userId } as const;
  await recordAdministration(tx, { id: by }, entry);
}
