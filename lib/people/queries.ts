import "server-only";
import type { SignedIn } from "@/lib/auth/permissions";
import { fromDb, fromDbOrNull, now, type PlainDate } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { FormState } from "@/lib/form-state";
import type { FormerNames } from "./former-names";

/** Bodies, parties and case officers are public registers: they need no actor to be listed in a form. */
export function listBodies() {
  return db.body.findMany({
    select: {
      id: true,
      name: true,
      abbreviation: true,
      kind: true,
      parentId: true,
      papersLeadDays: true,
      summonsLeadDays: true,
      validFrom: true,
      validTo: true,
    },
    orderBy: [{ kind: "asc" }, { name: "asc" }],
  });
}
export type Body = Awaited<ReturnType<typeof listBodies>>[number];

/** Of every body that has been renamed: few have, so they are read together. */
export async function formerNames(): Promise<FormerNames> {
  const rows = await db.bodyFormerName.findMany();
  return Map.groupBy(
    rows.map(({ until, ...row }) => ({ ...row, until: fromDb(until) })),
    ({ bodyId }) => bodyId,
  );
}

/** The last day of a body that has ceased, or is to cease. */
export async function lastDayOf(bodyId: string): Promise<PlainDate | null> {
  const body = await db.body.findUnique({ where: { id: bodyId }, select: { validTo: true } });
  return fromDbOrNull(body?.validTo ?? null);
}

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

const DAY_MS = 24 * 60 * 60 * 1000;

/** What was typed is given back for a day. */
export const keptSince = () => new Date(now().getTime() - DAY_MS);

/** What the person had typed on that page when the session ran out, until it is saved. */
export async function keptTyped(actor: SignedIn, path: string): Promise<FormState | null> {
  const kept = await db.formDraft.findUnique({
    where: { userId_path: { userId: actor.id, path }, createdAt: { gt: keptSince() } },
  });
  return (
    kept && {
      values: kept.values as FormState["values"],
      errors: [],
      notice: {
        heading: "Du hade blivit utloggad. Det du skrev är kvar.",
        lines: ["Inget har sparats ännu. Kontrollera uppgifterna och spara. Filer måste väljas igen."],
      },
    }
  );
}
