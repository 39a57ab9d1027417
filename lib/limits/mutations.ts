import "server-only";
import { keyedHash } from "@/lib/auth/sealed";
import { now } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Limit } from "./limits";

/**
 * Counts one attempt before it is made, so that of many at once no more get through than may.
 * @param subject whom it is about: an address, an account; stored so that nobody can read it
 * @returns null where it may be made, otherwise when the next may; one that is held off is not counted
 */
export async function takeAttempt(limit: Limit, subject: string): Promise<Date | null> {
  const key = keyOf(limit, subject);
  const at = now();
  const forgotten = new Date(at.getTime() - limit.forgottenAfter * 1000);
  // A clock that was wrong and has been put right must not hold anybody off for as long as it was ahead.
  const unbelievable = new Date(at.getTime() + limit.longestWait * 1000);
  const [taken] = await db.$queryRaw<{ count: number }[]>`
    insert into "Attempts" as a (key, count, "lastAt", "opensAt")
    values (${key}, 1, ${at}, ${limit.free > 1 ? OPEN : new Date(at.getTime() + limit.firstWait * 1000)})
    on conflict (key) do update set
      count = case when a."lastAt" < ${forgotten} then 1 else a.count + 1 end,
      "lastAt" = ${at},
      "opensAt" = case
        when a."lastAt" < ${forgotten} or a.count + 1 < ${limit.free} then ${OPEN}::timestamptz
        else ${at}::timestamptz + make_interval(secs =>
          least(${limit.longestWait}, ${limit.firstWait} * 2.0 ^ least(a.count + 1 - ${limit.free}, 30))) end
    where a."opensAt" <= ${at} or a."lastAt" > ${unbelievable}
    returning count`;
  if (taken) return null;
  const held = await db.attempts.findUnique({ where: { key }, select: { opensAt: true } });
  return held?.opensAt ?? null;
}

/** Takes one attempt back, with the wait that it caused: it succeeded, and is no sign of somebody guessing. */
export async function returnAttempt(limit: Limit, subject: string): Promise<void> {
  await db.$executeRaw`
    update "Attempts" set count = count - 1,
      "opensAt" = case when count <= ${limit.free} then ${OPEN}::timestamptz else "opensAt" end
    where key = ${keyOf(limit, subject)} and count > 0`;
}

/** Begins anew: whoever it was has shown who they are. */
export async function forgetAttempts(limit: Limit, subject: string): Promise<void> {
  await db.attempts.deleteMany({ where: { key: keyOf(limit, subject) } });
}

/** Clears away what no limit remembers any more. */
export async function sweepAttempts(): Promise<void> {
  await db.attempts.deleteMany({ where: { lastAt: { lt: new Date(now().getTime() - LONGEST_MEMORY_MS) } } });
}

const LONGEST_MEMORY_MS = 7 * 24 * 60 * 60 * 1000;

/** Of no wait, however the clocks of several servers differ. */
const OPEN = new Date(0);

const keyOf = ({ name }: Limit, subject: string) => `${name}:${keyedHash(subject, "limits")}`;
