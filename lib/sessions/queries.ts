import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { IDLE_MS } from "@/lib/auth/queries";
import { now } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { NotVisible } from "@/lib/errors";

/**
 * Where an account is signed in now, latest use first: the person's own, or anybody's for whoever looks
 * after the accounts.
 */
export async function listSessions(actor: Actor, userId: string) {
  if (actor.kind === "public") throw new NotVisible();
  if (actor.id !== userId) authorize(actor, "manage the register");
  return db.session.findMany({
    where: {
      userId,
      awaits: null,
      expiresAt: { gt: now() },
      seenAt: { gt: new Date(now().getTime() - IDLE_MS) },
    },
    select: { id: true, browser: true, way: true, createdAt: true, seenAt: true },
    orderBy: { seenAt: "desc" },
  });
}
export type ListedSession = Awaited<ReturnType<typeof listSessions>>[number];
