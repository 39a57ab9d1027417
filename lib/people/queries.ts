import "server-only";
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
