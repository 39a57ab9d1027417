import { describe, expect, it } from "vitest";
import { at, type Claims, type Mapping, strangerOf } from "@/lib/sign-on/claims";
import { SignOnRefused } from "@/lib/sign-on/trouble";

const mapping: Mapping = {
  nameClaim: "name",
  emailClaim: "email",
  groupsClaim: "groups",
  roles: [
    { group: "g-admin", role: "ADMINISTRATOR" },
    { group: "g-officer", role: "CASE_OFFICER" },
  ],
  otherwise: null,
  bodies: [
    { group: "g-sn", bodyId: "sn" },
    { group: "g-social", bodyId: "sn" },
    { group: "g-kf", bodyId: "kf" },
  ],
};
const claims = (more: Claims = {}): Claims => ({
  iss: "https://login.test.example",
  sub: "1",
  name: " Eva Ek ",
  email: "Eva@Test.example",
  ...more,
});
const read = (more?: Claims, changed: Partial<Mapping> = {}) =>
  strangerOf(claims(more), { ...mapping, ...changed });

describe("what claims make of somebody", () => {
  it("is given by the first line whose group they have, and all their bodies once", () => {
    const groups = ["g-sn", "g-officer", "g-social", "other"];
    expect(read({ groups })).toMatchObject({
      name: "Eva Ek",
      email: "eva@test.example",
      role: "CASE_OFFICER",
      bodyIds: ["sn"],
    });
    expect(read({ groups: [...groups, "g-admin"] }).role).toBe("ADMINISTRATOR");
  });

  it("is nothing, or what all others get, without a group", () => {
    expect(read().role).toBeNull();
    expect(read({ groups: "g-officer" }).role).toBe("CASE_OFFICER");
    expect(read({}, { otherwise: "REGISTRAR" }).role).toBe("REGISTRAR");
  });

  it("is found in a claim of claims, as Keycloak has them", () => {
    const within = { realm_access: { roles: ["g-officer"] } };
    expect(read(within, { groupsClaim: "realm_access.roles" }).role).toBe("CASE_OFFICER");
    expect(read({ "https://k.se/groups": ["g-officer"] }, { groupsClaim: "https://k.se/groups" }).role).toBe(
      "CASE_OFFICER",
    );
  });

  it.each<[string, Claims]>([
    ["numbers and objects", { groups: [1, null, { a: 1 }, ["g-officer"]] }],
    ["an object", { groups: { "g-officer": true } }],
    ["nothing", { groups: null }],
  ])("takes %s for no group", (_, more) => {
    expect(read(more)).toMatchObject({ role: null, bodyIds: [] });
  });

  it("does not climb into what every object has", () => {
    for (const path of ["__proto__", "constructor.name", "toString", "groups.length"])
      expect(at(claims({ groups: "g" }), path)).toBeUndefined();
  });

  it("has no address that the provider has not verified", () => {
    expect(read({ email_verified: false }).email).toBeNull();
    expect(read({ email_verified: true }).email).toBe("eva@test.example");
    expect(read({ email: ["a@b.c"] }).email).toBeNull();
  });

  it("is not guessed where Entra ID leaves out a list too long", () => {
    const over = {
      _claim_names: { groups: "src1" },
      _claim_sources: { src1: { endpoint: "https://graph" } },
    };
    expect(() => read(over)).toThrow(SignOnRefused);
    expect(() => read({ hasgroups: true })).toThrow(SignOnRefused);
    expect(read(over, { roles: [], bodies: [], otherwise: "REGISTRAR" }).role).toBe("REGISTRAR");
  });
});
