import { beforeEach, describe, expect, it } from "vitest";
import { changeAccount, disableAccount, enableAccount } from "@/lib/accounts/mutations";
import type { ChangeAccountInput } from "@/lib/accounts/schema";
import type { SignedIn } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { Refusal } from "@/lib/errors";
import { signedIn } from "./people";

const enabled = () => db.user.count({ where: { role: "ADMINISTRATOR", disabledAt: null } });

const withoutRole = ({ id, name, email }: SignedIn): ChangeAccountInput => ({
  accountId: id,
  name,
  email,
  role: "REGISTRAR",
  bodies: [],
});

describe("there is always an administrator", () => {
  beforeEach(async () => {
    await db.user.updateMany({ data: { disabledAt: new Date() } });
  });

  it("so the last one keeps the role", async () => {
    const last = await signedIn("ADMINISTRATOR");
    await expect(changeAccount(last, withoutRole(last))).rejects.toThrow("enda administratören");
    expect(await enabled()).toBe(1);
  });

  it("so the last one stays enabled, whoever asks", async () => {
    const gone = await signedIn("ADMINISTRATOR");
    const last = await signedIn("ADMINISTRATOR");
    await disableAccount(last, { accountId: gone.id });
    await expect(disableAccount(gone, { accountId: last.id })).rejects.toThrow("enda administratören");
    expect(await enabled()).toBe(1);
  });

  it("and nobody disables their own account", async () => {
    const one = await signedIn("ADMINISTRATOR");
    await signedIn("ADMINISTRATOR");
    await expect(disableAccount(one, { accountId: one.id })).rejects.toThrow("ditt eget konto");
    expect(await enabled()).toBe(2);
  });

  it("but one of several may step down", async () => {
    const one = await signedIn("ADMINISTRATOR");
    await signedIn("ADMINISTRATOR");
    await changeAccount(one, withoutRole(one));
    expect(await enabled()).toBe(1);
  });

  it("a disabled administrator does not count, an enabled one does again", async () => {
    const one = await signedIn("ADMINISTRATOR");
    const other = await signedIn("ADMINISTRATOR");
    await disableAccount(one, { accountId: other.id });
    await expect(changeAccount(one, withoutRole(one))).rejects.toThrow(Refusal);
    await enableAccount(one, { accountId: other.id });
    await changeAccount(one, withoutRole(one));
    expect(await enabled()).toBe(1);
  });

  it.each([1, 2, 3, 4, 5])("also when all remove each other at the same time (%i)", async () => {
    const [a, b, c] = await Promise.all([
      signedIn("ADMINISTRATOR"),
      signedIn("ADMINISTRATOR"),
      signedIn("ADMINISTRATOR"),
    ]);
    const outcomes = await Promise.allSettled([
      disableAccount(a, { accountId: b.id }),
      changeAccount(b, withoutRole(c)),
      disableAccount(c, { accountId: a.id }),
      changeAccount(b, withoutRole(a)),
    ]);
    expect(await enabled()).toBe(1);
    const refused = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    for (const reason of refused) expect(reason).toBeInstanceOf(Refusal);
  });
});
