import { describe, expect, it } from "vitest";
import { findByPassword, readSession } from "@/lib/auth/queries";
import { hashOf } from "@/lib/auth/token";
import { db } from "@/lib/db/client";
import { changePassword } from "@/lib/passwords/mutations";
import { openSession } from "@/lib/sessions/mutations";
import { PASSWORD, signedIn } from "../accounts/people";

const NEW = "åtta gula flodhästar";

describe("one's own password", () => {
  it("is changed by whoever knows it; the session goes on and the others end", async () => {
    const person = await signedIn("REGISTRAR");
    const open = async () => hashOf(await openSession({ userId: person.id, way: "PASSWORD", browser: "" }));
    const [here, there] = [await open(), await open()];
    const sessionId = (await readSession(here))?.sessionId ?? null;
    const change = (passwordNow: string, password = NEW) =>
      changePassword(person, sessionId, { passwordNow, password, passwordAgain: password });
    await expect(change("fel")).rejects.toThrow("nuvarande lösenord");
    await expect(change(PASSWORD, "passwordpassword")).rejects.toThrow("upprepar");
    expect(await readSession(there)).not.toBeNull();
    await change(PASSWORD);
    expect(await readSession(here)).not.toBeNull();
    expect(await readSession(there)).toBeNull();
    expect(await findByPassword(person.email, NEW)).not.toBeNull();
  });

  it("is not guessed at an open computer", async () => {
    const person = await signedIn("REGISTRAR");
    const guess = () =>
      changePassword(person, null, { passwordNow: "fel", password: NEW, passwordAgain: NEW });
    for (let time = 0; time < 5; time += 1) await expect(guess()).rejects.toThrow("nuvarande");
    await expect(guess()).rejects.toThrow("Vänta");
  });

  it("is nobody's who signs in with the provider", async () => {
    const person = await signedIn("REGISTRAR");
    await db.user.update({ where: { id: person.id }, data: { passwordHash: null } });
    const change = changePassword(person, null, { passwordNow: "", password: NEW, passwordAgain: NEW });
    await expect(change).rejects.toThrow("nuvarande");
  });
});
