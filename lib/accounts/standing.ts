import "server-only";
import { toDb, today } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/enums";
import { Refusal } from "@/lib/errors";
import { inForce } from "@/lib/people/validity";
import { ROLE } from "@/lib/vocabulary";

/**
 * Those who remove administrators wait for each other: of two who remove each other only one may succeed. One lock for
 * all, since locks on the rows deadlock: who is about to be removed need no longer be among the rows that were locked.
 */
export async function keepAnAdministrator(tx: Transaction, leaving: string, field: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('administrators'))`;
  const where = { role: "ADMINISTRATOR", disabledAt: null } as const;
  const administrators = await tx.user.findMany({ where, select: { id: true }, take: 2 });
  if (administrators.length === 1 && administrators[0]?.id === leaving) {
    throw new Refusal(field, "Det är den enda administratören. Gör någon annan till administratör först.");
  }
}

/** A seat that is left ended yesterday, so that what came with it is gone at once. */
export async function reseat(tx: Transaction, personId: string, bodies: string[], role: Role): Promise<void> {
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

export const seats = (bodies: string[], role: Role) =>
  [...new Set(bodies)].map((bodyId) => ({
    bodyId,
    role: ROLE[role].toLowerCase(),
    validFrom: toDb(today()),
  }));
