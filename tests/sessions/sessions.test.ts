import { describe, expect, it } from "vitest";
import { disableAccount } from "@/lib/accounts/mutations";
import { noteUse } from "@/lib/auth/mutations";
import type { SignedIn } from "@/lib/auth/permissions";
import { IDLE_MS, isLive, readSession } from "@/lib/auth/queries";
import { hashOf } from "@/lib/auth/token";
import { atTime, now } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Forbidden, NotVisible } from "@/lib/errors";
import {
  completeSession,
  endOtherSessions,
  endSession,
  endSessionOf,
  openSession,
  REMEMBERED_MS,
} from "@/lib/sessions/mutations";
import { listSessions } from "@/lib/sessions/queries";
import { signedIn } from "../accounts/people";

const HOUR = 60 * 60 * 1000;
const open = ({ id: userId }: SignedIn, more = {}) =>
  openSession({ userId, way: "PASSWORD", browser: "Firefox, Linux", ...more });
const read = (token: string) => readSession(hashOf(token));
const later = <T>(ms: number, work: () => T) => atTime(new Date(now().getTime() + ms), work);
const whole = async (token: string) => (await read(token)) ?? Promise.reject(new Error("no session"));
const idOf = async (token: string) => (await read(token))?.sessionId ?? "";

describe("a session", () => {
  it("is found by its token, which is not in the database", async () => {
    const person = await signedIn("CASE_OFFICER");
    const token = await open(person);
    expect(await read(token)).toMatchObject({ person, awaits: null });
    const rows = await db.$queryRaw<
      object[]
    >`select s::text from "Session" s where s::text like ${`%${token}%`}`;
    expect(rows).toEqual([]);
    expect(await read(`${token}x`)).toBeNull();
  });

  it("tells of the person as they are at the next request", async () => {
    const person = await signedIn("CASE_OFFICER");
    const token = await open(person);
    await db.user.update({ where: { id: person.id }, data: { role: "REGISTRAR" } });
    expect((await read(token))?.person.role).toBe("REGISTRAR");
    await disableAccount(await signedIn("ADMINISTRATOR"), { accountId: person.id });
    expect(await read(token)).toBeNull();
  });

  it("notes now and then that it is in use, but not once it has been idle too long", async () => {
    const token = await open(await signedIn("REGISTRAR"));
    const begun = await whole(token);
    const seenAfter = async (ms: number) => {
      await later(ms, async () => noteUse(await whole(token)));
      return (await whole(token)).seenAt.getTime() - begun.seenAt.getTime();
    };
    expect(await seenAfter(60_000)).toBe(0);
    const seen = await seenAfter(HOUR);
    expect(seen).toBeGreaterThanOrEqual(HOUR);
    expect(later(HOUR, () => isLive(begun))).toBe(true);
    expect(later(IDLE_MS + 1_000, () => isLive(begun))).toBe(false);
    expect(await seenAfter(HOUR + IDLE_MS + 60_000)).toBe(seen);
  });

  it("is cleared away when it has been over for long", async () => {
    const person = await signedIn("REGISTRAR");
    const token = await open(person);
    await later(REMEMBERED_MS, () => open(person));
    expect(await read(token)).not.toBeNull();
    await later(REMEMBERED_MS + 11 * HOUR, () => open(person));
    expect(await read(token)).toBeNull();
  });

  it("that awaits the second step lasts minutes, and goes on under another token", async () => {
    const token = await open(await signedIn("REGISTRAR"), { awaits: "CODE" });
    const half = await read(token);
    expect(half?.awaits).toBe("CODE");
    expect((half?.expiresAt.getTime() ?? 0) - now().getTime()).toBeLessThanOrEqual(15 * 60_000);
    await expect(later(HOUR, () => completeSession(half?.sessionId ?? ""))).rejects.toThrow(NotVisible);
    const whole = await completeSession(half?.sessionId ?? "");
    expect(await read(token)).toBeNull();
    expect(await read(whole)).toMatchObject({ sessionId: half?.sessionId, awaits: null });
    await expect(completeSession(half?.sessionId ?? "")).rejects.toThrow(NotVisible);
  });
});

describe("ending sessions", () => {
  it("ends one's own, nobody else's, and anybody's as an administrator", async () => {
    const person = await signedIn("CASE_OFFICER");
    const stranger = await signedIn("CASE_OFFICER");
    const [one, two, three] = await Promise.all([open(person), open(person), open(person)]);
    const id = await idOf(one);
    await expect(endSession(stranger, id)).rejects.toThrow(NotVisible);
    await expect(endSession({ kind: "public" }, id)).rejects.toThrow(NotVisible);
    expect(await read(one)).not.toBeNull();
    await endSession(person, id);
    expect(await read(one)).toBeNull();
    await endSession(await signedIn("ADMINISTRATOR"), await idOf(two));
    expect(await read(two)).toBeNull();
    await endSessionOf(three);
    expect(await read(three)).toBeNull();
  });
});

describe("the list of sessions", () => {
  it("holds those that are live, for their owner and for an administrator", async () => {
    const person = await signedIn("CASE_OFFICER");
    const token = await open(person);
    await open(person, { awaits: "CODE" });
    await later(-11 * HOUR, () => open(person));
    await later(-IDLE_MS - 60_000, () => open(person));
    const id = await idOf(token);
    expect((await listSessions(person, person.id)).map((session) => session.id)).toEqual([id]);
    expect(await listSessions(await signedIn("ADMINISTRATOR"), person.id)).toHaveLength(1);
    await expect(listSessions(await signedIn("REGISTRAR"), person.id)).rejects.toThrow(Forbidden);
    await expect(listSessions({ kind: "public" }, person.id)).rejects.toThrow(NotVisible);
  });

  it("can be emptied of all others by the same two, which is recorded", async () => {
    const person = await signedIn("CASE_OFFICER");
    const [here, there] = await Promise.all([open(person), open(person)]);
    await expect(endOtherSessions(await signedIn("REGISTRAR"), person.id, null)).rejects.toThrow(NotVisible);
    await endOtherSessions(person, person.id, await idOf(here));
    expect(await read(here)).not.toBeNull();
    expect(await read(there)).toBeNull();
    const administrator = await signedIn("ADMINISTRATOR");
    await endOtherSessions(administrator, person.id, null);
    expect(await read(here)).toBeNull();
    const where = { subjectId: person.id, action: "sessions-ended" };
    const entries = await db.logEntry.findMany({ where, orderBy: { sequence: "asc" } });
    expect(entries.map(({ actorId }) => actorId)).toEqual([person.id, administrator.id]);
  });
});
