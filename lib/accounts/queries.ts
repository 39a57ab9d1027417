import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { inForce } from "@/lib/people/validity";

/** Everyone who has or has had an account, with the bodies where they sit or serve today. */
export async function listAccounts(actor: Actor) {
  authorize(actor, "manage the register");
  const accounts = await db.user.findMany({
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      disabledAt: true,
      passwordHash: true,
      identities: { select: { issuer: true } },
      secondFactor: { select: { confirmedAt: true } },
      person: {
        select: {
          memberships: {
            where: inForce(),
            select: { body: { select: { id: true, name: true } } },
            orderBy: [{ body: { kind: "asc" } }, { body: { name: "asc" } }],
          },
        },
      },
    },
    orderBy: { name: "asc" },
  });
  return accounts.map(({ person, passwordHash, identities, secondFactor, ...account }) => ({
    ...account,
    bodies: person?.memberships.map((membership) => membership.body) ?? [],
    hasSecondFactor: Boolean(secondFactor?.confirmedAt),
    /** Has been sent a link to choose the first password, and has not done so. */
    isInvited: passwordHash === null && identities.length === 0,
  }));
}
export type Account = Awaited<ReturnType<typeof listAccounts>>[number];
