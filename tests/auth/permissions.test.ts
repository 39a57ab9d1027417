import { describe, expect, it } from "vitest";
import { type Actor, authorize, may, type Permission } from "@/lib/auth/permissions";
import type { Role } from "@/lib/db/generated/enums";
import { Forbidden } from "@/lib/errors";

// Spelled out once more, so that nobody gains or loses a permission by a slip in a list.
const ROLES: (Role | "PUBLIC")[] = [
  "CASE_OFFICER",
  "REGISTRAR",
  "COMMITTEE_SECRETARY",
  "ELECTED_REPRESENTATIVE",
  "REFERRAL_OFFICER",
  "ADMINISTRATOR",
  "PUBLIC",
];
// biome-ignore format: it is read as a table
const TABLE: Record<Permission, string> = {
  //                             officer registrar secretary elected referral administrator public
  "register motions":          "yes     yes       no        no      no       no            no",
  "refer motions":             "yes     no        no        no      no       no            no",
  "log answers":               "yes     no        yes       no      no       no            no",
  "answer referrals":          "no      no        no        no      yes      no            no",
  "record decisions":          "yes     no        yes       no      no       no            no",
  "file documents":            "yes     yes       yes       no      no       no            no",
  "sort the inbox":            "yes     yes       yes       no      no       no            no",
  "write papers":              "yes     no        yes       no      no       no            no",
  "see unpublished cases":     "yes     yes       yes       yes     no       yes           no",
  "see secret cases":          "yes     yes       yes       no      no       no            no",
  "set secrecy":               "yes     yes       yes       no      no       no            no",
  "release documents":         "yes     yes       yes       no      no       no            no",
  "see proposals of every body":"yes     yes       yes       no      no       no            no",
  "read the history":          "yes     yes       yes       yes     no       yes           no",
  "audit the history":         "no      yes       no        no      no       yes           no",
  "approve disposals":         "no      yes       no        no      no       no            no",
  "keep the calendar":         "yes     no        yes       no      no       yes           no",
  "manage the register":       "no      no        no        no      no       yes           no",
};

const rows = Object.entries(TABLE).flatMap(([permission, row]) =>
  row.split(/\s+/).map((word, column) => ({
    role: ROLES[column] as Role | "PUBLIC",
    permission: permission as Permission,
    allowed: word === "yes",
  })),
);

// A number or a § that is taken is told to who types it, so those must be people who may know of a secret case.
it.each<Permission>(["register motions", "record decisions", "log answers", "sort the inbox"])(
  "whoever may %s may see secret cases",
  (permission) => {
    for (const role of ROLES.filter((one) => one !== "PUBLIC")) {
      const actor: Actor = { kind: "user", id: "", name: "", email: "", role, bodyIds: [] };
      if (may(actor, permission)) expect(may(actor, "see secret cases"), role).toBe(true);
    }
  },
);

describe("who may do what", () => {
  it.each(rows)("$role, $permission: $allowed", ({ role, permission, allowed }) => {
    const actor: Actor =
      role === "PUBLIC"
        ? { kind: "public" }
        : { kind: "user", id: "", name: "", email: "", role, bodyIds: [] };
    expect(may(actor, permission)).toBe(allowed);
    const attempt = () => authorize(actor, permission);
    if (allowed) expect(attempt).not.toThrow();
    else expect(attempt).toThrow(Forbidden);
  });
});
