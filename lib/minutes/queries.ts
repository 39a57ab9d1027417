import "server-only";
import type { Actor } from "@/lib/auth/permissions";
import { visibleTo } from "@/lib/auth/visibility";
import { db } from "@/lib/db/client";

/** The motions with those numbers, among what the actor may see; several authorities may use the same. */
export const motionsByNumber = (actor: Actor, registrationKeys: string[]) =>
  db.motion.findMany({
    where: { registrationKey: { in: registrationKeys }, ...visibleTo(actor) },
    select: { id: true, registrationKey: true, clauses: { select: { id: true, position: true } } },
  });
export type NumberedMotion = Awaited<ReturnType<typeof motionsByNumber>>[number];
