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
  "ADMINISTRATOR",
  "PUBLIC",
];
// biome-ignore format: it is read as a table
const TABLE: Record<Permission, string> = {
  //                             officer registrar secretary elected administrator public
  "register motions":           "yes     yes       no        no      no            no",
  "refer motions":              "yes     no        no        no      no            no",
  "log answers":                "yes     no        yes       no      no            no",
  "record decisions":           "yes     no        yes       no      no            no",
  "file documents":             "yes     yes       yes       no      no            no",
  "sort the inbox":             "yes     yes       yes       no      no            no",
  "write papers":               "yes     no        yes       no      no            no",
  "see unpublished cases":      "yes     yes       yes       yes     yes           no",
  "see secret cases":           "yes     yes       yes       no      no            no",
  "see proposals of every body":"yes     yes       yes       no      no            no",
  "read the history":           "yes     yes       yes       yes     yes           no",
  "keep the calendar":          "yes     no        yes       no      yes           no",
  "manage the register":        "no      no        no        no      yes           no",
};

const rows = Object.entries(TABLE).flatMap(([permission, row]) =>
  row.split(/\s+/).map((word, column) => ({
    role: ROLES[column] as Role | "PUBLIC",
    permission: permission as Permission,
    allowed: word === "yes",
  })),
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
