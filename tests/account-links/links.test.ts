import { beforeAll, describe, expect, it, vi } from "vitest";
import { askForLink, linkLetter, takeNewPasswordLink, takeSignInLink } from "@/lib/account-links/mutations";
import { readLink } from "@/lib/account-links/queries";
import { addAccount, changeAccount, createAccount, disableAccount } from "@/lib/accounts/mutations";
import { findByPassword, readSession } from "@/lib/auth/queries";
import { hashOf } from "@/lib/auth/token";
import { atTime } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { LinkPurpose } from "@/lib/db/generated/enums";
import { openSession } from "@/lib/sessions/mutations";
import { accountOf, PASSWORD, signedIn } from "../accounts/people";
import { atOnce } from "../setup/at-once";

const NEW = "åtta gula flodhästar";

async function person() {
  const account = accountOf("CASE_OFFICER");
  return { ...account, ...(await createAccount(account)) };
}

/** What stands in the letter that somebody with that address gets. */
async function tokenFor(email: string, purpose: LinkPurpose): Promise<string> {
  const letter = await linkLetter(email, purpose);
  return letter?.text.match(/^http\S+\/(\S+)$/m)?.[1] ?? "";
}

const minutesLater = <T>(minutes: number, work: () => T) =>
  atTime(new Date(Date.now() + minutes * 60_000), work);

const choose = (token: string, password = NEW) =>
  takeNewPasswordLink({ token, password, passwordAgain: password });

beforeAll(() => {
  vi.stubEnv("MAIL_URL", "smtp://localhost");
  vi.stubEnv("MAIL_FROM", "motioner@test.example");
});

describe("a link by mail", () => {
  it("signs in once, also when it is used several times at once", async () => {
    const { id, email } = await person();
    const token = await tokenFor(email, "SIGN_IN");
    expect(await readLink(token, ["SIGN_IN"])).toMatchObject({ user: { email } });
    const uses = await atOnce(8, () => takeSignInLink(token));
    const answers = uses.flatMap((use) => (use.status === "fulfilled" ? [use.value] : []));
    expect(answers).toHaveLength(8);
    expect(answers.filter(Boolean)).toEqual([{ id }]);
    expect(await takeSignInLink(token)).toBeNull();
  });

  it("runs out, each kind in its own time", async () => {
    const { email } = await person();
    for (const [purpose, minutes] of [
      ["SIGN_IN", 10],
      ["NEW_PASSWORD", 60],
      ["INVITATION", 7 * 24 * 60],
    ] as const) {
      const token = await tokenFor(email, purpose);
      expect(await minutesLater(minutes - 1, () => readLink(token, [purpose]))).not.toBeNull();
      expect(await minutesLater(minutes + 1, () => readLink(token, [purpose]))).toBeNull();
    }
  });

  it("is void when a later one of its kind is sent, and serves one purpose only", async () => {
    const { email } = await person();
    const [first, second] = [await tokenFor(email, "SIGN_IN"), await tokenFor(email, "SIGN_IN")];
    expect(await takeSignInLink(first)).toBeNull();
    await expect(choose(second)).rejects.toThrow("Not found");
    const reset = await tokenFor(email, "NEW_PASSWORD");
    expect(await takeSignInLink(reset)).toBeNull();
    expect(await takeSignInLink(second)).not.toBeNull();
  });

  it("is kept so that nobody can use it from the database, and guessing finds none", async () => {
    const { email } = await person();
    const token = await tokenFor(email, "SIGN_IN");
    expect(token).toMatch(/^[\w-]{43}$/);
    const rows = await db.accountLink.findMany();
    for (const { tokenHash } of rows) expect(Buffer.from(tokenHash).toString()).not.toContain(token);
    for (const guess of ["", "x", "a".repeat(43), `${token}x`, "%00", "../../etc"]) {
      expect(await takeSignInLink(guess)).toBeNull();
    }
  });

  it("goes to nobody without an account, a disabled one, or one that the provider signs in", async () => {
    expect(await linkLetter("ingen@test.example", "SIGN_IN")).toBeNull();
    const gone = await person();
    const token = await tokenFor(gone.email, "SIGN_IN");
    await disableAccount(await signedIn("ADMINISTRATOR"), { accountId: gone.id });
    expect(await linkLetter(gone.email, "SIGN_IN")).toBeNull();
    expect(await takeSignInLink(token)).toBeNull();
    const provided = await person();
    const identity = { issuer: "https://idp.test.example", subject: "1", userId: provided.id };
    await db.externalIdentity.create({ data: { ...identity, createdAt: new Date() } });
    expect(await linkLetter(provided.email, "NEW_PASSWORD")).toBeNull();
  });
});

describe("asking for a link", () => {
  beforeAll(async () => {
    await db.mail.deleteMany();
  });

  it("does and says the same whether or not there is an account", async () => {
    const { email } = await person();
    const asked = ["ingen@test.example", email];
    for (const [nth, address] of asked.entries()) {
      await askForLink({ email: address, place: `192.0.2.${nth}` }, "SIGN_IN");
    }
    const left = await db.mail.findMany({ orderBy: { id: "asc" } });
    expect(left.map(({ to, purpose, text }) => ({ to, purpose, text }))).toEqual(
      asked.map((to) => ({ to, purpose: "SIGN_IN", text: null })),
    );
    expect(await db.accountLink.count({ where: { user: { email } } })).toBe(0);
  });

  it("fills nobody's mailbox, and is held up for unknown addresses too", async () => {
    for (const email of [(await person()).email, "okand@test.example"]) {
      for (let time = 0; time < 3; time += 1)
        await askForLink({ email, place: `198.51.100.${time}` }, "SIGN_IN");
      const fourth = askForLink({ email, place: "198.51.100.9" }, "SIGN_IN");
      await expect(fourth).rejects.toThrow("Du har bett om flera länkar. Vänta 1\u00a0minut");
    }
  });
});

describe("a new password by link", () => {
  it("replaces the old one, signs out everywhere, and voids every other link", async () => {
    const { id, email } = await person();
    const session = hashOf(await openSession({ userId: id, way: "PASSWORD", browser: "" }));
    const [signIn, token] = [await tokenFor(email, "SIGN_IN"), await tokenFor(email, "NEW_PASSWORD")];
    await choose(token);
    expect(await findByPassword(email, PASSWORD)).toBeNull();
    expect(await findByPassword(email, NEW)).toMatchObject({ id });
    expect(await readSession(session)).toBeNull();
    expect(await takeSignInLink(signIn)).toBeNull();
    await expect(choose(token, "fem lila krokodiler")).rejects.toThrow("Not found");
  });

  it("is held to the rules, and the link then holds for another try", async () => {
    const { email } = await person();
    const token = await tokenFor(email, "NEW_PASSWORD");
    await expect(choose(token, email)).rejects.toThrow("utan namnet");
    await choose(token);
    expect(await findByPassword(email, NEW)).not.toBeNull();
  });

  it("is void once the account has another address: whoever reads the first may not be the person", async () => {
    const administrator = await signedIn("ADMINISTRATOR");
    const account = { ...accountOf("REGISTRAR"), password: "", passwordAgain: "" };
    const { id: accountId } = await addAccount(administrator, account);
    const token = await tokenFor(account.email, "INVITATION");
    await changeAccount(administrator, { ...account, accountId, name: "Eva Lind" });
    expect(await readLink(token, ["INVITATION"])).not.toBeNull();
    await changeAccount(administrator, { ...account, accountId, email: `ny-${account.email}` });
    expect(await readLink(token, ["INVITATION"])).toBeNull();
    expect(await linkLetter(account.email, "INVITATION")).toBeNull();
  });

  it("is how somebody who was invited begins", async () => {
    const account = { ...accountOf("REGISTRAR"), password: "", passwordAgain: "" };
    const { id } = await addAccount(await signedIn("ADMINISTRATOR"), account);
    expect(await db.mail.findMany({ where: { to: account.email } })).toMatchObject([
      { purpose: "INVITATION" },
    ]);
    expect(await findByPassword(account.email, "")).toBeNull();
    await choose(await tokenFor(account.email, "INVITATION"));
    expect(await findByPassword(account.email, NEW)).toMatchObject({ id });
  });
});
