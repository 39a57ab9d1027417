import "server-only";
import { hashPassword } from "@/lib/auth/passwords";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { now, toDb, today } from "@/lib/dates";
import { db, type Transaction } from "@/lib/db/client";
import { refuse } from "@/lib/db/constraints";
import type { Role } from "@/lib/db/generated/enums";
import { NotVisible, Refusal } from "@/lib/errors";
import { inForce } from "@/lib/people/validity";
import { ROLE } from "@/lib/vocabulary";
import { isGuessable } from "./guessable";
import type { AccountInput, AddAccountInput, ChangeAccountInput, SetPasswordInput } from "./schema";

export function addAccount(actor: Actor, input: AddAccountInput): Promise<{ id: string }> {
  authorize(actor, "manage the register");
  return createAccount(input);
}

/** Asks nobody's leave: for the command line, where the first administrator comes from. */
export async function createAccount(input: AddAccountInput): Promise<{ id: string }> {
  const { name, email, role, bodies, password } = input;
  const passwordHash = await hashUnlessGuessable(password, input);
  const memberships = { create: seats(bodies, role) };
  return db.user
    .create({
      data: { name, email, role, passwordHash, person: { create: { name, memberships } } },
      select: { id: true },
    })
    .catch(refuse);
}

export async function changeAccount(actor: Actor, input: ChangeAccountInput): Promise<void> {
  authorize(actor, "manage the register");
  const { accountId, name, email, role, bodies } = input;
  await db
    .$transaction(async (tx) => {
      if (role !== "ADMINISTRATOR") await keepAnAdministrator(tx, accountId, "role");
      const account = await tx.user.findUnique({ where: { id: accountId } });
      if (!account) throw new NotVisible();
      const person = account.personId
        ? await tx.person.update({ where: { id: account.personId }, data: { name } })
        : await tx.person.create({ data: { name } });
      await tx.user.update({
        where: { id: accountId },
        data: { name, email, role, personId: person.id },
        select: { id: true },
      });
      await reseat(tx, person.id, bodies, role);
    })
    .catch(refuse);
}

export async function setPassword(actor: Actor, input: SetPasswordInput): Promise<void> {
  authorize(actor, "manage the register");
  const { accountId: id, password } = input;
  const account = await db.user.findUnique({ where: { id }, select: { name: true, email: true } });
  if (!account) throw new NotVisible();
  const passwordHash = await hashUnlessGuessable(password, account);
  await db.user.update({ where: { id }, data: { passwordHash }, select: { id: true } });
}

/** What the person has done stays in the history under their name; they only cannot sign in any more. */
export async function disableAccount(actor: Actor, { accountId }: AccountInput): Promise<void> {
  authorize(actor, "manage the register");
  if (accountId === actor.id) throw new Refusal("", "Du kan inte stänga av ditt eget konto.");
  await db.$transaction(async (tx) => {
    await keepAnAdministrator(tx, accountId, "");
    await tx.user.updateMany({
      where: { id: accountId, disabledAt: null },
      data: { disabledAt: now() },
    });
  });
}

export async function enableAccount(actor: Actor, { accountId }: AccountInput): Promise<void> {
  authorize(actor, "manage the register");
  await db.user.updateMany({ where: { id: accountId }, data: { disabledAt: null } });
}

/** Locks the administrators first: of two who remove each other at the same time only one may succeed. */
async function keepAnAdministrator(tx: Transaction, leaving: string, field: string): Promise<void> {
  const administrators = await tx.$queryRaw<{ id: string }[]>`
    select id from "User" where role = 'ADMINISTRATOR' and "disabledAt" is null
    order by id for update`;
  if (administrators.length === 1 && administrators[0]?.id === leaving) {
    throw new Refusal(field, "Det är den enda administratören. Gör någon annan till administratör först.");
  }
}

function hashUnlessGuessable(password: string, person: { name: string; email: string }) {
  if (!isGuessable(password, person)) return hashPassword(password);
  throw new Refusal("password", "Välj ett lösenord utan namnet och e-postadressen i.");
}

/** A seat that is left ended yesterday, so that what came with it is gone at once. */
async function reseat(tx: Transaction, personId: string, bodies: string[], role: Role): Promise<void> {
  const held = await tx.membership.findMany({ where: { personId, ...inForce() } });
  const left = held.filter(({ bodyId }) => !bodies.includes(bodyId)).map(({ id }) => id);
  const day = toDb(today());
  await tx.membership.deleteMany({ where: { id: { in: left }, validFrom: day } });
  await tx.membership.updateMany({
    where: { id: { in: left } },
    data: { validTo: toDb(today().subtract({ days: 1 })) },
  });
  const taken = bodies.filter((bodyId) => !held.some((seat) => seat.bodyId === bodyId));
  await tx.membership.createMany({ data: seats(taken, role).map((seat) => ({ ...seat, personId })) });
}

const seats = (bodies: string[], role: Role) =>
  [...new Set(bodies)].map((bodyId) => ({
    bodyId,
    role: ROLE[role].toLowerCase(),
    validFrom: toDb(today()),
  }));
