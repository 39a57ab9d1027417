import "server-only";
import { toDb, today } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/enums";
import { Refusal } from "@/lib/errors";
import { inForce } from "@/lib/people/validity";
import { ROLE } from "@/lib/vocabulary";

/**
 * Locks the administrators first: of two who remove each other at the same time only one may succeed. Not `for
 * update`, which would also hold up the log's entries about whoever has just been removed, and so deadlock.
 */
export async function keepAnAdministrator(tx: Transaction, leaving: string, field: string): Promise<void> {
  const administrators = await tx.$queryRaw<{ id: string }[]>`
    select id from "User" where role = 'ADMINISTRATOR' and "disabledAt" is null
    order by id for no key update`;
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
