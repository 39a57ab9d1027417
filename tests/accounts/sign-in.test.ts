import * as argon2 from "@node-rs/argon2";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { addAccount, disableAccount, enableAccount } from "@/lib/accounts/mutations";
import { findByPassword, hasAccounts, readSignedIn } from "@/lib/auth/queries";
import { accountOf, PASSWORD, signedIn } from "./people";

vi.mock("@node-rs/argon2", async (importOriginal) => {
  const real = await importOriginal<typeof argon2>();
  return { ...real, verify: vi.fn(real.verify) };
});
const verify = vi.mocked(argon2.verify);

/** What the last comparison was made with, as far as it decides how long it takes. */
const costOfLastComparison = () => String(verify.mock.lastCall?.[0]).split("$").slice(1, 4).join("$");

describe("signing in", () => {
  beforeEach(() => {
    verify.mockClear();
  });

  it("finds the account by address, in any case, and password", async () => {
    const account = accountOf("CASE_OFFICER");
    const { id } = await addAccount(await signedIn("ADMINISTRATOR"), account);
    expect(await findByPassword(account.email.toUpperCase(), PASSWORD)).toEqual({ id, name: account.name });
    expect(await findByPassword(account.email, PASSWORD.toUpperCase())).toBeNull();
  });

  it("takes å typed as one sign or as two", async () => {
    const account = accountOf("CASE_OFFICER");
    await addAccount(await signedIn("ADMINISTRATOR"), account);
    expect(await findByPassword(account.email, PASSWORD.normalize("NFD"))).not.toBeNull();
  });

  it("costs an unknown address the same comparison as a wrong password", async () => {
    const account = accountOf("CASE_OFFICER");
    await addAccount(await signedIn("ADMINISTRATOR"), account);

    expect(await findByPassword(account.email, "fel lösenord")).toBeNull();
    const known = costOfLastComparison();
    expect(known).toBe("argon2id$v=19$m=19456,t=2,p=1");

    expect(await findByPassword("ingen@test.example", "fel lösenord")).toBeNull();
    expect(costOfLastComparison()).toBe(known);
    expect(verify).toHaveBeenCalledTimes(2);
    await expect(verify.mock.results.at(-1)?.value).resolves.toBe(false);
  });

  it("is over for a disabled account, also within its session, until it is enabled again", async () => {
    const administrator = await signedIn("ADMINISTRATOR");
    const account = accountOf("CASE_OFFICER");
    const { id } = await addAccount(administrator, account);
    expect(await readSignedIn(id)).toMatchObject({ id, role: "CASE_OFFICER" });

    await disableAccount(administrator, { accountId: id });
    expect(await readSignedIn(id)).toBeNull();
    expect(await findByPassword(account.email, PASSWORD)).toBeNull();

    await enableAccount(administrator, { accountId: id });
    expect(await readSignedIn(id)).toMatchObject({ id });
    expect(await findByPassword(account.email, PASSWORD)).toMatchObject({ id });
  });

  it("knows whether there is anyone who could", async () => {
    await signedIn("ADMINISTRATOR");
    expect(await hasAccounts()).toBe(true);
  });
});
