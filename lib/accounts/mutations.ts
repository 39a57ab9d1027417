import "server-only";
import { type Actor, authorize, type SignedIn } from "@/lib/auth/permissions";
import { now } from "@/lib/dates";
import { db, type Transaction } from "@/lib/db/client";
import { refuse } from "@/lib/db/constraints";
import type { Role } from "@/lib/db/generated/enums";
import { NotVisible, Refusal } from "@/lib/errors";
import { changesBetween } from "@/lib/history/changes";
import { recordAdministration } from "@/lib/history/mutations";
import { postLink } from "@/lib/mail/mutations";
import { hashChosen } from "@/lib/passwords/mutations";
import { inForce } from "@/lib/people/validity";
import { ROLE } from "@/lib/vocabulary";
import type { AccountInput, AddAccountInput, ChangeAccountInput } from "./schema";
import { keepAnAdministrator, reseat, seats } from "./standing";

export function addAccount(actor: Actor, input: AddAccountInput): Promise<{ id: string }> {
  authorize(actor, "manage the register");
  return createAccount(input, actor);
}

/**
 * Asks nobody's leave: for the command line, where the first administrator comes from. Without a password the person
 * is sent a link to choose one.
 */
export async function createAccount(input: AddAccountInput, actor: SignedIn | null = null) {
  const { name, email, role, bodies, password } = input;
  const passwordHash = password ? await hashChosen(password, input) : null;
  const person = { create: { name, memberships: { create: seats(bodies, role) } } };
  return db
    .$transaction(async (tx) => {
      const data = { name, email, role, passwordHash, person };
      const account = await tx.user.create({ data, select: { id: true } });
      if (!passwordHash) await postLink(email, "INVITATION", tx);
      const details = { name, role: ROLE[role] };
      await recordAdministration(tx, actor, { action: "account-added", details, subjectId: account.id });
      return account;
    })
    .catch(refuse);
}

/**
 * Whoever becomes an administrator signs in anew: more may be asked of them then. Links that were sent to another address
 * than the new one are void: whoever reads it may not be the person.
 */
export async function changeAccount(actor: Actor, input: ChangeAccountInput): Promise<void> {
  authorize(actor, "manage the register");
  const { accountId, name, email, role, bodies } = input;
  await db
    .$transaction(async (tx) => {
      await refuseNameless(tx, accountId);
      if (role !== "ADMINISTRATOR") await keepAnAdministrator(tx, accountId, "role");
      const account = await tx.user.findUnique({ where: { id: accountId } });
      if (!account) throw new NotVisible();
      const before = inWords(account, await namedBodies(tx, accountId));
      const person = account.personId
        ? await tx.person.update({ where: { id: account.personId }, data: { name } })
        : await tx.person.create({ data: { name } });
      await tx.user.update({
        where: { id: accountId },
        data: { name, email, role, personId: person.id },
        select: { id: true },
      });
      await reseat(tx, person.id, bodies, role);
      if (email !== account.email) await tx.accountLink.deleteMany({ where: { userId: accountId } });
      if (role === "ADMINISTRATOR" && account.role !== role) {
        await tx.session.deleteMany({ where: { userId: accountId } });
      }
      const changes = changesBetween(before, inWords(input, await namedBodies(tx, accountId)));
      if (changes.length === 0) return;
      const entry = { action: "account-changed", details: { changes }, subjectId: accountId } as const;
      await recordAdministration(tx, actor, entry);
    })
    .catch(refuse);
}

/** What the person has done stays in the history under their name; they only cannot sign in any more. */
export async function disableAccount(actor: Actor, { accountId }: AccountInput): Promise<void> {
  authorize(actor, "manage the register");
  if (accountId === actor.id) throw new Refusal("", "Du kan inte stänga av ditt eget konto.");
  await db.$transaction(async (tx) => {
    await keepAnAdministrator(tx, accountId, "");
    const where = { id: accountId, disabledAt: null };
    const [account] = await tx.user.updateManyAndReturn({ where, data: { disabledAt: now() } });
    if (!account) return;
    await tx.session.deleteMany({ where: { userId: accountId } });
    await tx.accountLink.deleteMany({ where: { userId: accountId } });
    const details = { name: account.name };
    await recordAdministration(tx, actor, { action: "account-disabled", details, subjectId: accountId });
  });
}

export async function enableAccount(actor: Actor, { accountId }: AccountInput): Promise<void> {
  authorize(actor, "manage the register");
  await db.$transaction(async (tx) => {
    await refuseNameless(tx, accountId);
    const where = { id: accountId, disabledAt: { not: null } };
    const [account] = await tx.user.updateManyAndReturn({ where, data: { disabledAt: null } });
    if (!account) return;
    const details = { name: account.name };
    await recordAdministration(tx, actor, { action: "account-enabled", details, subjectId: accountId });
  });
}

/** Nobody is left to open it for. */
async function refuseNameless(tx: Transaction, id: string): Promise<void> {
  if (await tx.user.count({ where: { id, pseudonymisedAt: { not: null } } })) {
    throw new Refusal("", "Namnet är borttaget från kontot. Lägg upp ett nytt konto i stället.");
  }
}

/** A new link to choose the first password by, for somebody who has not done it in time. */
export async function inviteAgain(actor: Actor, { accountId }: AccountInput): Promise<void> {
  authorize(actor, "manage the register");
  const where = { id: accountId, passwordHash: null, disabledAt: null, identities: { none: {} } };
  const account = await db.user.findFirst({ where, select: { email: true } });
  if (!account) throw new NotVisible();
  await postLink(account.email, "INVITATION");
}

/** The names of the bodies where the account's person sits or serves today. */
async function namedBodies(tx: Transaction, accountId: string): Promise<string[]> {
  const where = { person: { user: { id: accountId } }, ...inForce() };
  const held = await tx.membership.findMany({ where, select: { body: { select: { name: true } } } });
  return held.map(({ body }) => body.name).toSorted((a, b) => a.localeCompare(b, "sv"));
}

const inWords = ({ name, email, role }: { name: string; email: string; role: Role }, bodies: string[]) => ({
  Namn: name,
  "E-postadress": email,
  Roll: ROLE[role],
  Organ: bodies.join(", "),
});
