import { beforeEach, describe, expect, it } from "vitest";
import { changeAccount } from "@/lib/accounts/mutations";
import type { SignedIn } from "@/lib/auth/permissions";
import { readSession } from "@/lib/auth/queries";
import { hashOf } from "@/lib/auth/token";
import { atTime } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Forbidden, NotVisible } from "@/lib/errors";
import * as factors from "@/lib/second-factor/mutations";
import { enrolment, nextStep, ownSecondFactor, unseenCodes } from "@/lib/second-factor/queries";
import { takeCode } from "@/lib/second-step/mutations";
import { openSession } from "@/lib/sessions/mutations";
import { signedIn } from "../accounts/people";
import { atOnce } from "../setup/at-once";
import { codeAt } from "./telephone";

const START = Date.parse("2026-03-08T12:00:10Z");
const whence = { place: "192.0.2.1", browser: null };
const later = <T>(minutes: number, work: () => T) => atTime(new Date(START + minutes * 60_000), work);

/** The person has confirmed a telephone, and kept the recovery codes. Answers with what the telephone shows. */
async function enrolled(person: SignedIn) {
  await factors.beginEnrolment(person);
  const secret = (await enrolment(person.id))?.secret ?? "";
  const show = (minutes: number) => codeAt(secret, new Date(START + minutes * 60_000));
  await later(0, () => factors.confirmEnrolment(person, { code: show(0), whence }));
  const codes = await unseenCodes(person);
  await factors.forgetUnseenCodes(person);
  const type = (minutes: number, code = show(minutes)) =>
    later(minutes, () => takeCode(person.id, { code, whence }));
  return { show, codes, type };
}

const sessionOf = async (person: SignedIn) =>
  hashOf(await openSession({ userId: person.id, way: "PASSWORD", browser: "" }));

describe("a second factor", () => {
  it("is asked for from when the telephone has shown a right code", async () => {
    const person = await signedIn("CASE_OFFICER");
    await factors.beginEnrolment(person);
    expect(await nextStep(person.id)).toBeNull();
    const wrong = later(0, () => factors.confirmEnrolment(person, { code: "000000", whence }));
    await expect(wrong).rejects.toThrow("Koden stämmer inte");
    expect(await nextStep(person.id)).toBeNull();
    const { codes } = await enrolled(person);
    expect(codes).toHaveLength(10);
    expect(await nextStep(person.id)).toBe("CODE");
    expect(await enrolment(person.id)).toBeNull();
  });

  it("takes a code once, also when it comes several times at once", async () => {
    const { type } = await enrolled(await signedIn("CASE_OFFICER"));
    await expect(type(0)).rejects.toThrow("redan använd");
    const uses = await atOnce(4, () => type(5));
    expect(uses.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("makes whoever guesses wait, and lets the person in from a browser that is known", async () => {
    const person = await signedIn("CASE_OFFICER");
    const { show, type } = await enrolled(person);
    for (let time = 0; time < 5; time += 1) await expect(type(3, "000000")).rejects.toThrow("stämmer inte");
    await expect(type(3)).rejects.toThrow("Vänta 30\u00a0sekunder");
    const browser = "a known browser";
    const data = { tokenHash: hashOf(browser), userId: person.id, seenAt: new Date() };
    await db.knownBrowser.create({ data });
    await later(3, () => takeCode(person.id, { code: show(3), whence: { ...whence, browser } }));
  });

  it("is replaced by a recovery code, once each", async () => {
    const person = await signedIn("CASE_OFFICER");
    const { codes, type } = await enrolled(person);
    await type(1, codes[3]?.toUpperCase().replaceAll("-", " "));
    await expect(type(2, codes[3])).rejects.toThrow("stämmer inte");
    expect(await ownSecondFactor(person)).toMatchObject({ recoveryCodes: 9 });
    expect(await unseenCodes(person)).toEqual([]);
    await factors.renewRecoveryCodes(person);
    await expect(type(3, codes[4])).rejects.toThrow("stämmer inte");
    expect(await unseenCodes(person)).toHaveLength(10);
    const entry = await db.logEntry.findFirst({
      where: { subjectId: person.id },
      orderBy: { sequence: "desc" },
    });
    expect(entry).toMatchObject({ action: "recovery-codes-new", actorId: person.id });
  });

  it("lies in the database so that nobody can use it from there", async () => {
    const person = await signedIn("CASE_OFFICER");
    await factors.beginEnrolment(person);
    const secret = (await enrolment(person.id))?.secret ?? "?";
    const { codes } = await enrolled(person);
    const rows = JSON.stringify([await db.secondFactor.findMany(), await db.recoveryCode.findMany()]);
    for (const shown of [secret, ...codes]) expect(rows).not.toContain(shown);
  });

  it("moves to a new telephone, and the old one's codes end", async () => {
    const person = await signedIn("CASE_OFFICER");
    const { show } = await enrolled(person);
    await factors.changeTelephone(person);
    expect(await nextStep(person.id)).toBeNull();
    const old = later(4, () => factors.confirmEnrolment(person, { code: show(4), whence }));
    await expect(old).rejects.toThrow("Koden stämmer inte");
  });

  it("is taken away by an administrator, from others, who are signed out", async () => {
    const [administrator, person] = [await signedIn("ADMINISTRATOR"), await signedIn("REGISTRAR")];
    await enrolled(person);
    const session = await sessionOf(person);
    const byOther = factors.removeSecondFactor(await signedIn("REGISTRAR"), person.id);
    await expect(byOther).rejects.toThrow(Forbidden);
    await factors.removeSecondFactor(administrator, person.id);
    expect(await nextStep(person.id)).toBeNull();
    expect(await readSession(session)).toBeNull();
    await expect(factors.removeSecondFactor(administrator, person.id)).rejects.toThrow(NotVisible);
    await enrolled(administrator);
    await expect(factors.removeSecondFactor(administrator, administrator.id)).rejects.toThrow("Mitt konto");
  });
});

describe("where the municipality demands it of administrators", () => {
  beforeEach(async () => {
    await factors.demandSecondFactor(await signedIn("ADMINISTRATOR"), false);
  });

  it("those without it are signed out and choose one; others are not asked", async () => {
    const [decides, other, officer] = [
      await signedIn("ADMINISTRATOR"),
      await signedIn("ADMINISTRATOR"),
      await signedIn("CASE_OFFICER"),
    ];
    const sessions = await Promise.all([decides, other, officer].map(sessionOf));
    await expect(factors.demandSecondFactor(officer, true)).rejects.toThrow(Forbidden);
    await factors.demandSecondFactor(decides, true);
    const left = await Promise.all(sessions.map((session) => readSession(session)));
    expect(left.map((session) => session?.person.id)).toEqual([decides.id, undefined, officer.id]);
    expect(await nextStep(other.id)).toBe("ENROLMENT");
    expect(await nextStep(officer.id)).toBeNull();
    await enrolled(other);
    expect(await nextStep(other.id)).toBe("CODE");
    await expect(factors.turnOff(other)).rejects.toThrow("kräver tvåstegsinloggning");
  });

  it("somebody who becomes one signs in anew", async () => {
    const [administrator, person] = [await signedIn("ADMINISTRATOR"), await signedIn("REGISTRAR")];
    await factors.demandSecondFactor(administrator, true);
    const session = await sessionOf(person);
    const { id: accountId, name, email } = person;
    await changeAccount(administrator, { accountId, name, email, role: "ADMINISTRATOR", bodies: [] });
    expect(await readSession(session)).toBeNull();
    expect(await nextStep(person.id)).toBe("ENROLMENT");
  });
});
