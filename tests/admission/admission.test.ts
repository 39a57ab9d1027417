import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { changeAccount, disableAccount } from "@/lib/accounts/mutations";
import { admit } from "@/lib/admission/mutations";
import { readSession, readSignedIn } from "@/lib/auth/queries";
import { hashOf } from "@/lib/auth/token";
import { db } from "@/lib/db/client";
import { endProviderSessions, openSession } from "@/lib/sessions/mutations";
import type { Stranger } from "@/lib/sign-on/claims";
import type { SignOnSettings } from "@/lib/sign-on/settings";
import { troubleOf } from "@/lib/sign-on/trouble";
import { addBody, signedIn } from "../accounts/people";
import { settingsFor } from "../sign-on/settings";

const issuer = "https://login.test.example";
const settings = (more: Partial<SignOnSettings> = {}) =>
  settingsFor({ issuer, clientId: "c", clientSecret: "s" }, more);
const MAPPED = settings({ roles: [{ group: "g", role: "CASE_OFFICER" }] });

const stranger = (more: Partial<Stranger> = {}): Stranger => {
  const subject = randomUUID();
  const email = `${subject}@test.example`;
  return { issuer, subject, name: "Eva Ek", email, role: "CASE_OFFICER", bodyIds: [], ...more };
};
const trouble = (work: Promise<unknown>) => work.then(() => "none", troubleOf);
const logged = (userId: string) =>
  db.logEntry.findMany({
    where: { subjectId: userId },
    orderBy: { sequence: "asc" },
    select: { action: true },
  });
const session = (userId: string) =>
  openSession({ userId, way: "PROVIDER", browser: "x", provider: { issuer, sid: userId, idToken: null } });
const isIn = async (token: string) => (await readSession(hashOf(token))) !== null;

describe("somebody whom the provider vouches for", () => {
  it("gets an account at the first sign-in, without a password, and the same one ever after", async () => {
    const body = await addBody();
    const eva = stranger({ bodyIds: [body.id] });
    const { id } = await admit(settings(), eva);
    expect(await readSignedIn(id)).toMatchObject({
      name: "Eva Ek",
      email: eva.email,
      role: "CASE_OFFICER",
      bodyIds: [body.id],
    });
    expect(await db.user.findUnique({ where: { id } })).toMatchObject({ passwordHash: null });
    const renamed = { ...eva, email: "another@test.example", name: "Eva Alm" };
    expect(await admit(settings(), renamed)).toEqual({ id });
  });

  it("gets one account from several first sign-ins at once", async () => {
    const eva = stranger();
    const all = await Promise.all(Array.from({ length: 12 }, () => admit(settings(), eva)));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
  });

  it("gets none where accounts are made beforehand, or without a role, name or address", async () => {
    expect(await trouble(admit(settings({ accounts: "BEFOREHAND" }), stranger()))).toBe("inget-konto");
    expect(await trouble(admit(settings(), stranger({ role: null })))).toBe("ingen-roll");
    expect(await trouble(admit(settings(), stranger({ name: null })))).toBe("ofullstandigt-svar");
    expect(await trouble(admit(settings(), stranger({ email: null })))).toBe("ofullstandigt-svar");
    expect(await trouble(admit(settings(), stranger({ subject: "" })))).toBe("obegripligt-svar");
  });

  it("takes over the account made beforehand with that address, and nobody else does after", async () => {
    const { id, email } = await signedIn("REGISTRAR");
    const beforehand = settings({ accounts: "BEFOREHAND" });
    const eva = stranger({ email });
    expect(await admit(beforehand, eva)).toEqual({ id });
    expect((await readSignedIn(id))?.role).toBe("REGISTRAR");
    expect(await trouble(admit(beforehand, stranger({ email })))).toBe("annat-konto");
    expect(await trouble(admit(settings(), stranger({ email })))).toBe("annat-konto");
  });

  it("does not take over an administrator's account with a password of its own", async () => {
    const { id, email } = await signedIn("ADMINISTRATOR");
    expect(await trouble(admit(settings(), stranger({ email })))).toBe("eget-losenord");
    expect(await db.externalIdentity.count({ where: { userId: id } })).toBe(0);
  });

  it("is not let in on a disabled account, and that it was tried is recorded", async () => {
    const eva = stranger();
    const { id } = await admit(settings(), eva);
    await disableAccount(await signedIn("ADMINISTRATOR"), { accountId: id });
    expect(await trouble(admit(settings(), eva))).toBe("avstangt");
    expect((await logged(id)).map(({ action }) => action)).toContain("sign-in-refused");
  });
});

describe("roles and bodies by group", () => {
  it("are those of today, in the session that is open too", async () => {
    const [given, left] = await Promise.all([addBody(), addBody()]);
    const mapped = settings({
      roles: MAPPED.roles,
      bodies: [given, left].map(({ id: bodyId }) => ({ group: bodyId, bodyId })),
    });
    const eva = stranger({ bodyIds: [left.id] });
    const { id } = await admit(mapped, eva);
    const token = await session(id);
    await admit(mapped, { ...eva, role: "REGISTRAR", bodyIds: [given.id] });
    const { person } = (await readSession(hashOf(token))) ?? {};
    expect(person).toMatchObject({ role: "REGISTRAR", bodyIds: [given.id] });
    expect((await logged(id)).map(({ action }) => action)).toEqual([
      "account-added",
      "signed-in",
      "account-changed",
    ]);
  });

  it("leave alone a body that no line names, and a role where there are no lines", async () => {
    const [ours, theirs] = await Promise.all([addBody(), addBody()]);
    const eva = stranger();
    const { id } = await admit(settings(), eva);
    const administrator = await signedIn("ADMINISTRATOR");
    const { email = "" } = (await readSignedIn(id)) ?? {};
    await changeAccount(administrator, {
      accountId: id,
      name: "Eva Ek",
      email,
      role: "REGISTRAR",
      bodies: [ours.id],
    });
    await admit(settings({ bodies: [{ group: "x", bodyId: theirs.id }] }), { ...eva, bodyIds: [theirs.id] });
    const now = await readSignedIn(id);
    expect(now?.role).toBe("REGISTRAR");
    expect(now?.bodyIds.sort()).toEqual([ours.id, theirs.id].sort());
  });

  it("that are all gone end what the provider opened", async () => {
    const eva = stranger();
    const { id } = await admit(MAPPED, eva);
    const token = await session(id);
    expect(await trouble(admit(MAPPED, { ...eva, role: null }))).toBe("ingen-roll");
    expect(await isIn(token)).toBe(false);
  });

  it("do not take away the last administrator", async () => {
    await db.user.updateMany({ where: { role: "ADMINISTRATOR" }, data: { disabledAt: new Date() } });
    const eva = stranger({ role: "ADMINISTRATOR" });
    const { id } = await admit(MAPPED, eva);
    expect(await trouble(admit(MAPPED, { ...eva, role: "REGISTRAR" }))).toBe("sista-administratoren");
    expect((await readSignedIn(id))?.role).toBe("ADMINISTRATOR");
  });
});

describe("the provider's word that a session is over", () => {
  it("ends that session, or all of that person's there, and no others", async () => {
    const eva = stranger();
    const { id } = await admit(settings(), eva);
    const other = await admit(settings(), stranger());
    const [one, theirs] = await Promise.all([session(id), session(other.id)]);
    const local = await openSession({ userId: id, way: "PASSWORD", browser: "x" });
    await endProviderSessions(issuer, { sid: other.id, subject: eva.subject });
    await endProviderSessions("https://another.test.example", { sid: id, subject: null });
    expect(await isIn(one)).toBe(true);
    await endProviderSessions(issuer, { sid: id, subject: null });
    expect([await isIn(one), await isIn(theirs), await isIn(local)]).toEqual([false, true, true]);
    const again = await session(id);
    await endProviderSessions(issuer, { sid: null, subject: eva.subject });
    expect([await isIn(again), await isIn(theirs), await isIn(local)]).toEqual([false, true, true]);
  });
});
