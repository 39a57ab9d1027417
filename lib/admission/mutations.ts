import "server-only";
import { keepAnAdministrator, reseat, seats } from "@/lib/accounts/standing";
import { db, type Transaction } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Role } from "@/lib/db/generated/enums";
import { Refusal } from "@/lib/errors";
import { recordAdministration } from "@/lib/history/mutations";
import { inForce } from "@/lib/people/validity";
import type { Stranger } from "@/lib/sign-on/claims";
import type { SignOnSettings } from "@/lib/sign-on/settings";
import { SignOnRefused, TROUBLE, type Trouble } from "@/lib/sign-on/trouble";
import { ROLE } from "@/lib/vocabulary";

type Outcome = { id: string } | { refused: Trouble };

/**
 * Lets in whom the provider vouches for: finds the account, or makes it where the settings say so, and gives
 * it the role and bodies of today's groups. Throws `SignOnRefused`. Somebody whose groups give nothing any
 * more loses the sessions that the provider gave.
 */
export async function admit(settings: SignOnSettings, stranger: Stranger): Promise<{ id: string }> {
  const attempt = () => db.$transaction((tx) => admission(tx, settings, stranger));
  // Two people with one address at once: the second is told that it is taken.
  const outcome = await attempt().catch((error) => (isTaken(error) ? attempt() : Promise.reject(error)));
  if ("refused" in outcome) throw new SignOnRefused(outcome.refused);
  return outcome;
}

const isTaken = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";

async function admission(tx: Transaction, settings: SignOnSettings, stranger: Stranger): Promise<Outcome> {
  const { issuer, subject, role, bodyIds } = stranger;
  if (!issuer || !subject) return { refused: "obegripligt-svar" };
  // Of several first sign-ins at once one makes the account, and the others find it.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${issuer} ${subject}`}, 0))`;
  const found = (await byIdentity(tx, stranger)) ?? (await byAddress(tx, stranger));
  if (typeof found === "string") return { refused: found };
  if (!found)
    return settings.accounts === "FIRST_SIGN_IN" ? newcomer(tx, stranger) : { refused: "inget-konto" };
  if (found.disabledAt) return refusal(tx, found, "avstangt");
  const mapped = settings.roles.length > 0;
  if (mapped && !role) {
    await tx.session.deleteMany({ where: { userId: found.id, issuer } });
    return refusal(tx, found, "ingen-roll");
  }
  if (!found.linked) await tx.externalIdentity.create({ data: { issuer, subject, userId: found.id } });
  const governed = new Set(settings.bodies.map(({ bodyId }) => bodyId));
  const kept = found.bodyIds.filter((bodyId) => !governed.has(bodyId));
  return stand(tx, found, mapped && role ? role : found.role, [...kept, ...bodyIds]);
}

/** What was tried against somebody's account is theirs, and an auditor's, to know. */
async function refusal(tx: Transaction, { id }: Account, refused: Trouble): Promise<Outcome> {
  const entry = { action: "sign-in-refused", details: { why: TROUBLE[refused] }, subjectId: id } as const;
  await recordAdministration(tx, null, entry);
  return { refused };
}

type Account = {
  id: string;
  role: Role;
  disabledAt: Date | null;
  personId: string | null;
  bodyIds: string[];
  linked: boolean;
};

const wanted = {
  id: true,
  name: true,
  role: true,
  disabledAt: true,
  passwordHash: true,
  personId: true,
  identities: { select: { issuer: true } },
} as const;

async function byIdentity(tx: Transaction, { issuer, subject }: Stranger): Promise<Account | null> {
  const identity = await tx.externalIdentity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    select: { user: { select: wanted } },
  });
  return identity && { ...identity.user, bodyIds: await bodiesOf(tx, identity.user.personId), linked: true };
}

/**
 * An account made beforehand is found by its address, once. An administrator with a password of their own
 * is not: whoever decides over addresses at the provider would otherwise decide over the register.
 */
async function byAddress(tx: Transaction, { issuer, email }: Stranger): Promise<Account | Trouble | null> {
  const user = email && (await tx.user.findUnique({ where: { email }, select: wanted }));
  if (!user) return null;
  if (user.identities.some((identity) => identity.issuer === issuer)) return "annat-konto";
  if (user.role === "ADMINISTRATOR" && user.passwordHash) return "eget-losenord";
  return { ...user, bodyIds: await bodiesOf(tx, user.personId), linked: false };
}

async function bodiesOf(tx: Transaction, personId: string | null): Promise<string[]> {
  if (!personId) return [];
  const held = await tx.membership.findMany({ where: { personId, ...inForce() }, select: { bodyId: true } });
  return held.map(({ bodyId }) => bodyId);
}

async function newcomer(tx: Transaction, stranger: Stranger): Promise<Outcome> {
  const { issuer, subject, name, email, role, bodyIds } = stranger;
  if (!role) return { refused: "ingen-roll" };
  if (!name || !email) return { refused: "ofullstandigt-svar" };
  const person = { create: { name, memberships: { create: seats(bodyIds, role) } } };
  const identities = { create: { issuer, subject } };
  const { id } = await tx.user.create({
    data: { name, email, role, person, identities },
    select: { id: true },
  });
  await recordAdministration(tx, null, {
    action: "account-added",
    details: { name, role: ROLE[role] },
    subjectId: id,
  });
  return { id };
}

/** Gives the account its role and bodies of today, and records it where they are others than before. */
async function stand(tx: Transaction, account: Account, role: Role, bodyIds: string[]): Promise<Outcome> {
  const { id, personId, role: before } = account;
  const sorted = (ids: string[]) => [...new Set(ids)].sort().join();
  const sameBodies = sorted(bodyIds) === sorted(account.bodyIds);
  if (before === role && sameBodies) return { id };
  try {
    if (role !== "ADMINISTRATOR") await keepAnAdministrator(tx, id, "");
  } catch (error) {
    if (error instanceof Refusal) return refusal(tx, account, "sista-administratoren");
    throw error;
  }
  await tx.user.update({ where: { id }, data: { role }, select: { id: true } });
  if (personId) await reseat(tx, personId, bodyIds, role);
  const names = async (ids: string[]) => {
    const bodies = await tx.body.findMany({ where: { id: { in: ids } }, orderBy: { name: "asc" } });
    return bodies.map(({ name }) => name).join(", ") || "–";
  };
  const changes = [
    ...(before === role ? [] : [{ field: "Roll", before: ROLE[before], after: ROLE[role] }]),
    ...(sameBodies
      ? []
      : [{ field: "Organ", before: await names(account.bodyIds), after: await names(bodyIds) }]),
  ];
  await recordAdministration(tx, null, { action: "account-changed", details: { changes }, subjectId: id });
  return { id };
}
