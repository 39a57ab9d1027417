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
  return accounts.map(({ person, ...account }) => ({
    ...account,
    bodies: person?.memberships.map((membership) => membership.body) ?? [],
  }));
}
export type Account = Awaited<ReturnType<typeof listAccounts>>[number];
