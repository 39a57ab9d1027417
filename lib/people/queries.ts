import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";

/** Bodies, parties and case officers are public registers: they need no actor to be listed in a form. */
export function listBodies() {
  return db.body.findMany({
    select: {
      id: true,
      name: true,
      abbreviation: true,
      kind: true,
      parentId: true,
      validFrom: true,
      validTo: true,
    },
    orderBy: [{ kind: "asc" }, { name: "asc" }],
  });
}
export type Body = Awaited<ReturnType<typeof listBodies>>[number];

export function listParties() {
  return db.party.findMany({ orderBy: [{ name: "asc" }, { validFrom: "asc" }] });
}

export function listCaseOfficers() {
  return db.user.findMany({
    where: { role: "CASE_OFFICER", disabledAt: null },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}

export function listAccounts(actor: Actor) {
  authorize(actor, "manage the register");
  return db.user.findMany({
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      disabledAt: true,
      person: { select: { memberships: { select: { bodyId: true, body: { select: { name: true } } } } } },
    },
    orderBy: { name: "asc" },
  });
}
