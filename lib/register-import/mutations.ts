import "server-only";
import { type Actor, authorize } from "@/lib/auth/permissions";
import { now } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { NotVisible, Refusal } from "@/lib/errors";
import { keptSince } from "@/lib/people/queries";
import { guessColumns } from "./columns";
import { checkedRows, fieldsFor, findImport, type OpenImport } from "./queries";
import type { CheckedRow } from "./rows";
import type { ColumnsInput, MeaningsInput, ReadListInput, RunInput } from "./schema";
import type { ListTable } from "./table";

type List = Pick<ReadListInput, "authorityId" | "published"> & { fileName: string; table: ListTable };

/** Keeps what a file holds, for whoever read it, until somebody has looked at it. Nothing is registered. */
export async function keepList(actor: Actor, { table, ...list }: List): Promise<{ id: string }> {
  authorize(actor, "register motions");
  const authority = await db.body.count({ where: { id: list.authorityId, parentId: null } });
  if (!authority) throw new Refusal("authorityId", "Myndigheten finns inte i registret. Välj en annan.");
  await db.registerImport.deleteMany({
    where: { createdAt: { lt: keptSince() }, state: { not: "RUNNING" } },
  });
  const fields = fieldsFor(actor);
  const columns = guessColumns(table.headings).map((field) => (field && fields.includes(field) ? field : ""));
  return db.registerImport.create({
    data: { ...list, userId: actor.id, content: table, columns, meanings: {} },
    select: { id: true },
  });
}

/** Says what the columns hold. A column that the form did not show keeps what it had. */
export async function chooseColumns(actor: Actor, { importId, chosen }: ColumnsInput): Promise<OpenImport> {
  const { table, reading } = await waiting(actor, importId);
  const fields = fieldsFor(actor);
  const columns = table.headings.map((_, place) => {
    const choice = chosen.find((one) => one.place === place);
    const field = choice ? choice.field : reading.columns[place];
    return field && fields.includes(field) ? field : "";
  });
  await db.registerImport.update({ where: { id: importId }, data: { columns }, select: { id: true } });
  return waiting(actor, importId);
}

/** Says what the list's own words mean. */
export async function chooseMeanings(actor: Actor, { importId, meanings }: MeaningsInput): Promise<void> {
  await waiting(actor, importId);
  await db.registerImport.update({ where: { id: importId }, data: { meanings }, select: { id: true } });
}

/** What is to be registered, by the attempt that may do it. */
export type Run = {
  importId: string;
  attempt: number;
  fileName: string;
  rows: CheckedRow[];
  closeSettled: boolean;
  overrideReason: string | null;
};

/**
 * Takes the import in hand, for one process at a time. Refused where a row is wrong, unless the person has
 * chosen to leave such rows out, and where decisions come without a reason for what the list does not tell.
 */
export async function startImport(actor: Actor, input: RunInput): Promise<Run> {
  const { importId, onlyRight, closeSettled, overrideReason } = input;
  const open = await waiting(actor, importId);
  const checked = await checkedRows(actor, open);
  const wrong = checked.filter(({ state }) => state === "WRONG").length;
  if (wrong > 0 && !onlyRight) {
    throw new Refusal(
      "onlyRight",
      `${wrong === 1 ? "En rad" : `${wrong} rader`} har fel. Rätta i filen och läs in den igen, eller kryssa i att det som har fel ska lämnas.`,
    );
  }
  const rows = checked.filter(({ state }) => state === "NEW");
  if (rows.length === 0) throw new Refusal("", "Det finns inget nytt att registrera i listan.");
  const tellsOfDecisions = rows.some(({ history }) => history.length > 0);
  if (tellsOfDecisions) authorize(actor, "record decisions");
  if (tellsOfDecisions && !overrideReason) {
    throw new Refusal(
      "overrideReason",
      "Skriv varför besluten registreras fast listan inte visar hur de bereddes.",
    );
  }
  const attempt = await claim(importId, open.interrupted, rows.length);
  return { importId, attempt, fileName: open.fileName, rows, closeSettled, overrideReason };
}

/** The import as long as it can still be changed. */
async function waiting(actor: Actor, importId: string): Promise<OpenImport> {
  authorize(actor, "register motions");
  const open = await findImport(actor, importId);
  if (!open) throw new NotVisible();
  if (open.state === "DONE") throw new Refusal("", "Listan är redan registrerad.");
  if (open.state === "RUNNING" && !open.interrupted) throw new Refusal("", RUNNING);
  return open;
}

const RUNNING = "Listan håller på att registreras.";

async function claim(id: string, interrupted: boolean, total: number): Promise<number> {
  const state = interrupted ? ("RUNNING" as const) : ("READY" as const);
  const { attempt } = await db.registerImport.findUniqueOrThrow({ where: { id }, select: { attempt: true } });
  const { count } = await db.registerImport.updateMany({
    where: { id, state, attempt },
    data: { state: "RUNNING", attempt: attempt + 1, beatAt: now(), done: 0, total, problem: null },
  });
  if (count === 0) throw new Refusal("", RUNNING);
  return attempt + 1;
}

/** Tells that the attempt is alive, and how many rows it has come through. */
export async function beat({ importId: id, attempt }: Run, done: number): Promise<void> {
  await db.registerImport.updateMany({
    where: { id, attempt, state: "RUNNING" },
    data: { beatAt: now(), done },
  });
}

/** Nothing was saved; the person may mend what was wrong and go on. */
export async function giveUp({ importId: id, attempt }: Run, problem: string): Promise<void> {
  await db.registerImport.updateMany({
    where: { id, attempt, state: "RUNNING" },
    data: { state: "READY", done: 0, problem },
  });
}

/** Whoever read the file throws it away; what has been registered stays. */
export async function discardImport(actor: Actor, id: string): Promise<void> {
  await waiting(actor, id);
  await db.registerImport.delete({ where: { id }, select: { id: true } });
}
