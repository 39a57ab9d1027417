import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { atTime } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { FILE_FROM_PLACE, type Limit } from "@/lib/limits/limits";
import { forgetAttempts, returnAttempt, sweepAttempts, takeAttempt } from "@/lib/limits/mutations";
import { waitingTime } from "@/lib/limits/waiting";

const LIMIT: Limit = { name: "test", free: 3, firstWait: 30, longestWait: 100, forgottenAfter: 3_600 };
const START = Date.parse("2026-03-08T12:00:00Z");
const secondsIn = <T>(seconds: number, work: () => T) => atTime(new Date(START + seconds * 1000), work);

/** How long whoever tries that many seconds in must wait; 0: the attempt is made. */
async function waitAt(seconds: number, subject: string): Promise<number> {
  const until = await secondsIn(seconds, () => takeAttempt(LIMIT, subject));
  return until ? (until.getTime() - START) / 1000 - seconds : 0;
}

describe("a limit", () => {
  it("costs nothing at first, then twice as much each time, up to the longest", async () => {
    const subject = randomUUID();
    for (const seconds of [0, 1, 2]) expect(await waitAt(seconds, subject)).toBe(0);
    expect(await waitAt(3, subject)).toBe(29);
    expect(await waitAt(32, subject)).toBe(0);
    expect(await waitAt(33, subject)).toBe(59);
    expect(await waitAt(92, subject)).toBe(0);
    expect(await waitAt(92, subject)).toBe(100);
    expect(await waitAt(192, subject)).toBe(0);
    expect(await waitAt(192, subject)).toBe(100);
  });

  it("is not made longer by trying while it holds", async () => {
    const subject = randomUUID();
    for (const seconds of [0, 0, 0]) await waitAt(seconds, subject);
    for (const seconds of [1, 2, 3, 4]) expect(await waitAt(seconds, subject)).toBe(30 - seconds);
    expect(await waitAt(30, subject)).toBe(0);
  });

  it("lets a newsroom have some thirty files, and a flood no more", async () => {
    const place = randomUUID();
    const asked = Array.from({ length: 40 }, () => takeAttempt(FILE_FROM_PLACE, place));
    const given = (await Promise.all(asked)).filter((until) => until === null);
    expect(given).toHaveLength(FILE_FROM_PLACE.free);
    expect(await takeAttempt(FILE_FROM_PLACE, randomUUID())).toBeNull();
  });

  it("lets no more through when they all come at once", async () => {
    const subject = randomUUID();
    const made = await Promise.all(Array.from({ length: 20 }, () => waitAt(0, subject)));
    expect(made.filter((wait) => wait === 0)).toHaveLength(3);
  });

  it("is about one subject, and about one thing", async () => {
    const subject = randomUUID();
    for (const seconds of [0, 0, 0]) await waitAt(seconds, subject);
    expect(await waitAt(1, randomUUID())).toBe(0);
    expect(await secondsIn(1, () => takeAttempt({ ...LIMIT, name: "other" }, subject))).toBeNull();
  });

  it("forgets after a pause, when told to, and what succeeded", async () => {
    const subject = randomUUID();
    for (const seconds of [0, 0, 0]) await waitAt(seconds, subject);
    for (const seconds of [3_601, 3_601, 3_601]) expect(await waitAt(seconds, subject)).toBe(0);
    expect(await waitAt(3_602, subject)).toBe(29);
    await forgetAttempts(LIMIT, subject);
    for (let time = 0; time < 10; time += 1) {
      expect(await waitAt(3_603, subject)).toBe(0);
      await secondsIn(3_603, () => returnAttempt(LIMIT, subject));
    }
  });

  it("holds nobody off because a clock was far ahead once", async () => {
    const subject = randomUUID();
    for (const seconds of [86_400, 86_400, 86_400]) await waitAt(seconds, subject);
    expect(await waitAt(0, subject)).toBe(0);
  });

  it("keeps nothing that tells whom it was about, and nothing for long", async () => {
    const subject = `${randomUUID()}@test.example`;
    await waitAt(0, subject);
    expect(JSON.stringify(await db.attempts.findMany())).not.toContain(subject);
    await secondsIn(8 * 24 * 3_600, sweepAttempts);
    expect(await db.attempts.count({ where: { lastAt: { lte: new Date(START) } } })).toBe(0);
  });

  it.each([
    [1, "1\u00a0sekund"],
    [59, "59\u00a0sekunder"],
    [60, "1\u00a0minut"],
    [61, "2\u00a0minuter"],
    [-5, "1\u00a0sekund"],
  ])("says how long is left: %i s", (seconds, words) => {
    expect(secondsIn(0, () => waitingTime(new Date(START + seconds * 1000)))).toBe(words);
  });
});
