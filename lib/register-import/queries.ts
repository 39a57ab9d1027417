import "server-only";
import { type Actor, may, type SignedIn } from "@/lib/auth/permissions";
import { visibleTo } from "@/lib/auth/visibility";
import { now } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { RegisterImport } from "@/lib/db/generated/client";
import { isId } from "@/lib/db/id";
import { listCaseOfficers, listParties } from "@/lib/people/queries";
import { CaseNumbers } from "./case-numbers";
import { DECISION_FIELDS, FIELD_IDS, type FieldId } from "./columns";
import { type CheckedRow, checkRows, type Reading, type Registers } from "./rows";
import { chosenFor, guessMeaning, type Meanings, readStanding } from "./standing";
import type { ListTable } from "./table";

export type OpenImport = Pick<RegisterImport, "id" | "fileName" | "state" | "done" | "total" | "problem"> & {
  table: ListTable;
  reading: Reading;
  /** It is being run, but the process that did has not been heard of: nothing was saved. */
  interrupted: boolean;
};

type List = Pick<OpenImport, "table" | "reading">;

const SILENT_MS = 60_000;

/** The import, for whoever read the file; null for anybody else, and when its day is over. */
export async function findImport(actor: SignedIn, id: string): Promise<OpenImport | null> {
  if (!isId(id) || !may(actor, "register motions")) return null;
  const row = await db.registerImport.findFirst({ where: { id, userId: actor.id } });
  if (!row) return null;
  const { content, columns, meanings, authorityId, published, beatAt, ...rest } = row;
  return {
    ...rest,
    table: content as ListTable,
    reading: {
      authorityId,
      published,
      columns: columns.map((column) => FIELD_IDS.find((field) => field === column) ?? null),
      meanings: meanings as Meanings,
    },
    interrupted: row.state === "RUNNING" && isSilent(beatAt) && !(await isHeld(id)),
  };
}

/** The lists that the person has begun with, the latest first. */
export function listImports(actor: SignedIn) {
  return db.registerImport.findMany({
    where: { userId: actor.id, state: { not: "DONE" } },
    select: { id: true, fileName: true, createdAt: true, state: true },
    orderBy: { createdAt: "desc" },
  });
}

const isSilent = (beatAt: Date | null) => !beatAt || now().getTime() - beatAt.getTime() > SILENT_MS;

/** Towards its end the run holds the row, and lets go of it with the last of its process. */
async function isHeld(id: string): Promise<boolean> {
  const free = await db.$queryRaw<unknown[]>`
    select 1 from "RegisterImport" where id = ${id}::uuid for update skip locked`;
  return free.length === 0;
}

/** Every row as the registers are now. */
export async function checkedRows(actor: Actor, { table, reading }: List): Promise<CheckedRow[]> {
  return checkRows(table, reading, await readRegisters(actor, reading.authorityId));
}

/** What people may say that a column holds: decisions are recorded by those who may record them. */
export const fieldsFor = (actor: Actor): FieldId[] =>
  may(actor, "record decisions") ? FIELD_IDS : FIELD_IDS.filter((field) => !DECISION_FIELDS.includes(field));

export type ListWords = { words: string; example: string; rows: number; meaning: string; sure: boolean };

/** The words by which the list tells of decisions, the most usual first, with what they mean or may mean. */
export function wordsIn({ table, reading }: List): ListWords[] {
  const found = new Map<string, ListWords>();
  const at = (field: FieldId) => reading.columns.indexOf(field);
  const [standing, board, decidedOn] = [at("standing"), at("board"), at("decidedOn")];
  for (const { cells } of table.rows) {
    for (const column of [standing, board]) {
      const cell = cells[column] ?? "";
      if (!cell && (column !== standing || !cells[decidedOn])) continue;
      const { words } = readStanding(cell);
      const known = found.get(words);
      if (known) known.rows += 1;
      else found.set(words, { words, example: cell, rows: 1, ...meaningOf(words, reading.meanings) });
    }
  }
  return [...found.values()].toSorted((a, b) => b.rows - a.rows);
}

function meaningOf(words: string, chosen: Meanings): { meaning: string; sure: boolean } {
  const said = chosenFor(words, chosen);
  if (said) return { meaning: said, sure: true };
  const guess = guessMeaning(words);
  return { meaning: guess?.meaning ?? "", sure: guess?.sure ?? true };
}

async function readRegisters(actor: Actor, authorityId: string): Promise<Registers> {
  const [parties, officers, motions, items] = await Promise.all([
    listParties(),
    listCaseOfficers(),
    db.motion.findMany({
      where: { authorityId, ...visibleTo(actor) },
      select: { registrationNumber: true, title: true },
    }),
    db.minutesItem.findMany({
      where: {
        motion: visibleTo(actor),
        paragraph: { not: null },
        body: { kind: { in: ["COUNCIL", "BOARD"] } },
      },
      select: { paragraph: true, year: true, body: { select: { kind: true } } },
    }),
  ]);
  const taken = new Set(items.map(({ body, year, paragraph }) => `${body.kind} ${year} ${paragraph}`));
  return { parties, officers, known: new CaseNumbers(motions), taken };
}
