import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";

/** What has not gone out: how much waits, why the last attempt did not succeed, and what was given up. */
export async function outbox(actor: Actor) {
  authorize(actor, "manage the register");
  const [waiting, last, failed] = await Promise.all([
    db.mail.count({ where: { failedAt: null } }),
    db.mail.findFirst({
      where: { failedAt: null, problem: { not: null } },
      orderBy: { dueAt: "desc" },
      select: { problem: true, dueAt: true },
    }),
    db.mail.findMany({
      where: { failedAt: { not: null } },
      orderBy: { failedAt: "desc" },
      take: 50,
      select: { id: true, to: true, problem: true, failedAt: true },
    }),
  ]);
  return { waiting, problem: last?.problem ?? null, nextAt: last?.dueAt ?? null, failed };
}
