import { describe, expect, it, vi } from "vitest";
import { addAccount, changeAccount, disableAccount, enableAccount } from "@/lib/accounts/mutations";
import { listAccounts } from "@/lib/accounts/queries";
import { addAccountInput } from "@/lib/accounts/schema";
import type { Actor } from "@/lib/auth/permissions";
import { findByPassword, readSignedIn } from "@/lib/auth/queries";
import { atTime } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Role } from "@/lib/db/generated/enums";
import { Forbidden, NotVisible, type Refusal } from "@/lib/errors";
import { typedValues } from "@/lib/form-state";
import { setPassword } from "@/lib/passwords/mutations";
import { accountOf, addBody, PASSWORD, signedIn } from "./people";

const errorsOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => [],
    (error: Refusal) => error.errors,
  );

describe("accounts", () => {
  it("are for the administrator only", async () => {
    const target = accountOf("REGISTRAR");
    const { id: accountId } = await addAccount(await signedIn("ADMINISTRATOR"), target);
    const others: Actor[] = [{ kind: "public" }];
    for (const role of Object.values(Role)) {
      if (role !== "ADMINISTRATOR") others.push(await signedIn(role));
    }
    for (const actor of others) {
      for (const attempt of [
        async () => addAccount(actor, accountOf("ADMINISTRATOR")),
        async () => changeAccount(actor, { ...target, accountId, role: "ADMINISTRATOR" }),
        async () => setPassword(actor, { accountId, password: PASSWORD, passwordAgain: PASSWORD }),
        async () => disableAccount(actor, { accountId }),
        async () => enableAccount(actor, { accountId }),
        async () => listAccounts(actor),
      ]) {
        await expect(attempt()).rejects.toThrow(Forbidden);
      }
    }
    expect(await readSignedIn(accountId)).toMatchObject({ role: "REGISTRAR" });
  });

  it("keep one address each, in whatever case it is written", async () => {
    const administrator = await signedIn("ADMINISTRATOR");
    const first = accountOf("REGISTRAR");
    await addAccount(administrator, first);
    const again = addAccountInput.parse({ ...first, email: ` ${first.email.toUpperCase()} ` });
    expect(await errorsOf(addAccount(administrator, again))).toMatchObject([{ field: "email" }]);

    const second = accountOf("REGISTRAR");
    const { id: accountId } = await addAccount(administrator, second);
    const moved = changeAccount(administrator, { ...second, accountId, email: first.email });
    expect(await errorsOf(moved)).toMatchObject([{ field: "email" }]);
  });

  it("cannot sit in a body that does not exist, and then nothing is saved", async () => {
    const administrator = await signedIn("ADMINISTRATOR");
    const account = accountOf("REGISTRAR", ["00000000-0000-4000-8000-000000000000"]);
    expect(await errorsOf(addAccount(administrator, account))).toMatchObject([{ field: "bodies" }]);
    expect(await db.user.count({ where: { email: account.email } })).toBe(0);
  });

  it("that do not exist are not found", async () => {
    const administrator = await signedIn("ADMINISTRATOR");
    const accountId = "00000000-0000-4000-8000-000000000000";
    const change = changeAccount(administrator, { ...accountOf("REGISTRAR"), accountId });
    await expect(change).rejects.toThrow(NotVisible);
  });

  it("follow a person from body to body, from the very same day", async () => {
    const administrator = await signedIn("ADMINISTRATOR");
    const [left, kept, taken] = [(await addBody()).id, (await addBody()).id, (await addBody()).id];
    const account = accountOf("ELECTED_REPRESENTATIVE", [left, kept]);
    const lastYear = new Date("2025-05-05T12:00:00Z");
    const { id: accountId } = await atTime(lastYear, () => addAccount(administrator, account));

    await changeAccount(administrator, { ...account, accountId, bodies: [kept, taken] });
    const now = await readSignedIn(accountId);
    expect(now?.bodyIds.toSorted()).toEqual([kept, taken].toSorted());

    await changeAccount(administrator, { ...account, accountId, bodies: [left] });
    expect((await readSignedIn(accountId))?.bodyIds).toEqual([left]);
    const past = await db.membership.findMany({ where: { person: { user: { id: accountId } } } });
    // Left twice and kept once stay as history; a seat taken and left on the same day never was.
    expect(past.map(({ bodyId }) => bodyId).toSorted()).toEqual([left, left, kept].toSorted());
  });
});

describe("a password", () => {
  const problemsWith = (password: string, passwordAgain = password) =>
    addAccountInput.safeParse({ ...accountOf("REGISTRAR"), password, passwordAgain }).error?.issues;

  it("has 15 to 200 characters and is typed the same twice", () => {
    expect(problemsWith("a".repeat(15))).toBeUndefined();
    expect(problemsWith("a".repeat(200))).toBeUndefined();
    expect(problemsWith("a".repeat(14))).toMatchObject([{ path: ["password"] }]);
    expect(problemsWith("a".repeat(201))).toMatchObject([{ path: ["password"] }]);
    expect(problemsWith("sju blå elefanter", "sju bla elefanter")).toMatchObject([
      { path: ["passwordAgain"] },
    ]);
  });

  it("that is easy to guess is refused, and then there is no account", async () => {
    const account = { ...accountOf("REGISTRAR"), name: "Kerstin Lindqvist", password: "hemligt: Lindqvist!" };
    const refusals = await errorsOf(addAccount(await signedIn("ADMINISTRATOR"), account));
    expect(refusals).toMatchObject([{ field: "password" }]);
    expect(await db.user.count({ where: { email: account.email } })).toBe(0);
  });

  it("may be left out where the person can be sent a link", () => {
    expect(problemsWith("")).toMatchObject([{ path: ["password"] }]);
    vi.stubEnv("MAIL_URL", "smtp://localhost");
    vi.stubEnv("MAIL_FROM", "motioner@test.example");
    expect(problemsWith("")).toBeUndefined();
    expect(problemsWith("", "sju blå elefanter")).toMatchObject([{ path: ["passwordAgain"] }]);
    vi.unstubAllEnvs();
  });

  it("is not kept with what else was typed in a refused form", () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(accountOf("REGISTRAR"))) form.append(name, String(value));
    expect(Object.keys(typedValues(form))).toEqual(["name", "email", "role", "bodies"]);
  });

  it("is replaced by a new one, under the same rules", async () => {
    const administrator = await signedIn("ADMINISTRATOR");
    const account = accountOf("REGISTRAR");
    const { id: accountId } = await addAccount(administrator, account);
    const to = (password: string) =>
      setPassword(administrator, { accountId, password, passwordAgain: password });
    expect(await errorsOf(to(account.email))).toMatchObject([{ field: "password" }]);
    await to("åtta gula flodhästar");
    expect(await findByPassword(account.email, PASSWORD)).toBeNull();
    expect(await findByPassword(account.email, "åtta gula flodhästar")).toMatchObject({ id: accountId });
  });
});

describe("the log", () => {
  it("tells what was done to an account, and of what was changed only that", async () => {
    const administrator = await signedIn("ADMINISTRATOR");
    const account = accountOf("REGISTRAR");
    const { id: accountId } = await addAccount(administrator, account);
    await changeAccount(administrator, { ...account, accountId });
    await changeAccount(administrator, { ...account, accountId, name: "Eva Lind" });
    await setPassword(administrator, { accountId, password: PASSWORD, passwordAgain: PASSWORD });
    await disableAccount(administrator, { accountId });
    await disableAccount(administrator, { accountId });
    await enableAccount(administrator, { accountId });
    const log = await db.logEntry.findMany({ where: { subjectId: accountId }, orderBy: { sequence: "asc" } });
    expect(log.map(({ action }) => action)).toEqual([
      "account-added",
      "account-changed",
      "password-set",
      "account-disabled",
      "account-enabled",
    ]);
    expect(new Set(log.map(({ actorId }) => actorId))).toEqual(new Set([administrator.id]));
    expect(JSON.stringify(log)).not.toContain(PASSWORD);
  });
});
