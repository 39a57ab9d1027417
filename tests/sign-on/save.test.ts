import { describe, expect, it } from "vitest";
import type { SignedIn } from "@/lib/auth/permissions";
import { unseal } from "@/lib/auth/sealed";
import { db } from "@/lib/db/client";
import { Forbidden, Refusal } from "@/lib/errors";
import { saveSignOn } from "@/lib/sign-on/mutations";
import { offeredSignOn, readSignOnSettings } from "@/lib/sign-on/queries";
import { signOnInput } from "@/lib/sign-on/schema";
import { SECRET_PURPOSE } from "@/lib/sign-on/settings";
import { addBody, signedIn } from "../accounts/people";

const input = (more: object = {}) =>
  signOnInput.parse({
    buttonLabel: "Logga in",
    issuer: "https://login.test.example",
    clientId: "motionskollen",
    passwordOfClient: "hemligheten själv",
    scopes: "openid",
    nameClaim: "name",
    emailClaim: "email",
    groupsClaim: "groups",
    accounts: "BEFOREHAND",
    otherwise: "",
    ...more,
  });
const secretOf = async (administrator: SignedIn) =>
  unseal((await readSignOnSettings(administrator))?.clientSecret ?? "", SECRET_PURPOSE);

describe("the setting for the provider", () => {
  it("is the administrator's alone", async () => {
    for (const role of ["CASE_OFFICER", "REGISTRAR", "ELECTED_REPRESENTATIVE"] as const) {
      const actor = await signedIn(role);
      await expect(saveSignOn(actor, input())).rejects.toThrow(Forbidden);
      await expect((async () => readSignOnSettings(actor))()).rejects.toThrow(Forbidden);
    }
    await expect(saveSignOn({ kind: "public" }, input())).rejects.toThrow(Forbidden);
  });

  it("keeps the secret sealed and out of the log, and only for the provider it was given for", async () => {
    const administrator = await signedIn("ADMINISTRATOR");
    await saveSignOn(administrator, input());
    const told = await db.$queryRaw<object[]>`
      select 1 from "Setting" where value::text like '%hemligheten själv%'
      union all select 1 from "LogDetail" d where d::text like '%hemligheten själv%'`;
    expect(told).toEqual([]);
    await saveSignOn(administrator, input({ passwordOfClient: "", buttonLabel: "In" }));
    expect(await secretOf(administrator)).toBe("hemligheten själv");
    // Else an administrator could have it sent to a provider of their own.
    for (const moved of [{ issuer: "https://evil.test.example" }, { clientId: "another" }]) {
      const refused = saveSignOn(administrator, input({ passwordOfClient: "", ...moved }));
      await expect(refused).rejects.toThrow(Refusal);
    }
    await saveSignOn(administrator, input({ passwordOfClient: "en ny" }));
    expect(await secretOf(administrator)).toBe("en ny");
  });

  it("is offered only when it is turned on", async () => {
    const administrator = await signedIn("ADMINISTRATOR");
    await saveSignOn(administrator, input());
    expect(await offeredSignOn()).toBeNull();
    await saveSignOn(administrator, input({ on: "ja" }));
    expect(await offeredSignOn()).toMatchObject({ issuer: "https://login.test.example" });
  });

  it("finds the bodies by name, and says which it does not know", async () => {
    const administrator = await signedIn("ADMINISTRATOR");
    const { id } = await addBody();
    const { name } = await db.body.findUniqueOrThrow({ where: { id } });
    await saveSignOn(administrator, input({ bodies: `grupp = ${name.toUpperCase()}` }));
    expect((await readSignOnSettings(administrator))?.bodies).toEqual([{ group: "grupp", bodyId: id }]);
    const entry = await db.logDetail.findFirstOrThrow({ orderBy: { sequence: "desc" } });
    expect(JSON.stringify(entry.content)).toContain(`"grupp = ${name}"`);
    const unknown = saveSignOn(administrator, input({ bodies: "grupp = Rymdnämnden" }));
    await expect(unknown).rejects.toThrow("Det finns inget organ som heter ”Rymdnämnden”.");
  });
});
