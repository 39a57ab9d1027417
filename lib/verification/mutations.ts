import "server-only";
import { db } from "@/lib/db/client";
import { firstBreak } from "@/lib/events/chain";
import { appendToLog } from "@/lib/events/log";
import { sealOf } from "@/lib/events/seal";
import { openedIn } from "./check";

/**
 * Seals every chain as it stands: after an upgrade from a version without seals, or with a new secret. Whatever
 * was changed before can then no longer be told from what was not, so a chain that does not follow on itself is
 * left, and the log says that it was done. Answers with how many cases were sealed.
 */
export function sealHistory(): Promise<number> {
  return db.$transaction(
    async (tx) => {
      const cases = await tx.motion.findMany({
        select: { id: true, events: { orderBy: { sequence: "asc" } } },
        orderBy: { id: "asc" },
      });
      const whole = cases.filter(({ events }) => events.length > 0 && firstBreak(events) === null);
      for (const { id, events } of whole) {
        const { sequence, hash } = events.at(-1)!;
        const historySeal = sealOf(id, { sequence, hash });
        await tx.motion.update({ where: { id }, data: { historySeal }, select: { id: true } });
      }
      const entries = await tx.logEntry.findMany({ include: { detail: true } });
      const opened = openedIn(entries);
      const motionIds = whole.map(({ id }) => id).filter((id) => !opened.has(id));
      const line = { actorId: null, subjectId: null, motionId: null };
      if (motionIds.length > 0) {
        await appendToLog(tx, { ...line, action: "cases-opened", details: { motionIds } });
      }
      // Its own seal covers all that stands before it.
      await appendToLog(tx, { ...line, action: "history-sealed", details: { cases: whole.length } });
      return whole.length;
    },
    { maxWait: 10_000, timeout: 3_600_000 },
  );
}
