import "server-only";
import type { Transaction } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { Refusal } from "@/lib/errors";
import type { Entry } from "./in-words";
import type { VoidedContent } from "./schema";
import { type Branch, DOCUMENT_LINK, TREE } from "./tables";

type Tables = VoidedContent["tables"];
type Kept = Pick<VoidedContent, "tables" | "documentIds">;

const name = (identifier: string) => Prisma.raw(`"${identifier}"`);

/** Takes an entry and everything that hangs on it out of its tables, whole. */
export async function takeOut(tx: Transaction, { kind, id }: Entry): Promise<Kept> {
  const link = DOCUMENT_LINK[kind];
  const documents = link ? await tx.document.findMany({ where: { [link]: id }, select: { id: true } }) : [];
  const tables = await collect(tx, TREE[kind], [id]);
  for (const { table, rows } of tables.toReversed()) await remove(tx, table, rows);
  return { tables, documentIds: documents.map((document) => document.id) };
}

/** Puts back what was taken out, with the same ids; refuses where something it belongs to has gone. */
export async function putBack(tx: Transaction, entry: Entry, { tables, documentIds }: Kept): Promise<void> {
  for (const { table, rows } of tables) {
    const json = JSON.stringify(rows);
    await tx.$executeRaw`insert into ${name(table)}
      select * from jsonb_populate_recordset(null::${name(table)}, ${json}::jsonb)`.catch(refuseOrphan);
  }
  const link = DOCUMENT_LINK[entry.kind];
  if (!link) return;
  await tx.document.updateMany({
    where: { id: { in: documentIds }, [link]: null },
    data: { [link]: entry.id },
  });
}

async function collect(
  tx: Transaction,
  { table, by, children = [] }: Branch,
  ids: string[],
): Promise<Tables> {
  const found = await tx.$queryRaw<{ row: Tables[number]["rows"][number] }[]>`
    select to_jsonb(t) as row from ${name(table)} t where t.${name(by)} = any(${ids}::uuid[])`;
  const rows = found.map(({ row }) => row);
  const below: Tables = [];
  for (const child of children)
    below.push(
      ...(await collect(
        tx,
        child,
        rows.map(({ id }) => String(id)),
      )),
    );
  return [{ table, rows }, ...below];
}

async function remove(tx: Transaction, table: string, rows: Tables[number]["rows"]): Promise<void> {
  // What is said per att-sats has no id of its own and leaves with its paragraph.
  const ids = rows.flatMap(({ id }) => (id ? [String(id)] : []));
  if (ids.length === 0) return;
  await tx.$executeRaw`delete from ${name(table)} where id = any(${ids}::uuid[])`;
}

const FOREIGN_KEY_VIOLATION = "23503";

function refuseOrphan(error: unknown): never {
  const told = error instanceof Prisma.PrismaClientKnownRequestError ? JSON.stringify(error.meta ?? {}) : "";
  if (!told.includes(FOREIGN_KEY_VIOLATION)) throw error;
  throw new Refusal(
    "",
    "Posten kan inte återställas: något som den hör till finns inte längre. Registrera den på nytt.",
  );
}
