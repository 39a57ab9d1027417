import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { Prisma, PrismaClient } from "./generated/client";

// PostgreSQL reckons with spinning disks unless told otherwise, and would rather read a whole table.
const ON_SOLID_STATE = "-c random_page_cost=1.1";

function connect() {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is not set.");
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    // pg waits for ever by itself; a database that does not answer must become an error.
    connectionTimeoutMillis: 5_000,
    options: ON_SOLID_STATE,
  });
  // A connection that breaks while nobody uses it is replaced by a new one; unheard, the error would end the process.
  pool.on("error", () => {});
  const nameOf = statementNames();
  const adapter = new PrismaPg(pool, {
    statementNameGenerator: ({ sql }) => nameOf(sql),
    // $disconnect ends the pool too: a command that is done would otherwise wait for its idle connections.
    disposeExternalPool: true,
  });
  return { pool, nameOf, prisma: new PrismaClient({ adapter }) };
}

const MOST_NAMES = 200;

/**
 * A named statement is planned once per connection instead of at every request. Lists of values make
 * new texts without end, so only the first ones get a name.
 */
function statementNames(): (sql: string) => string {
  const names = new Map<string, string>();
  return (sql) => {
    if (!names.has(sql) && names.size < MOST_NAMES) names.set(sql, `q${names.size}`);
    return names.get(sql) ?? "";
  };
}

// `next dev` reloads modules on every change and would open a new pool each time; and a build holds several copies
// of this one, which share the pool and so the names.
const global = globalThis as { database?: ReturnType<typeof connect> };
global.database ??= connect();
const { pool, nameOf, prisma } = global.database;

export const db = prisma;
export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

/**
 * As `db.$queryRaw`, but straight to the driver: Prisma's way there costs a page of the register a tenth of its
 * processor time. For what is asked on every page. The columns come as pg reads them, so they are to be texts (cast what
 * is not), truths, instants (`timestamptz`), lists of texts, or JSON; a `date` would be a midnight in the server's own zone.
 */
export async function queryDirectly<Row>(text: TemplateStringsArray, ...parts: unknown[]): Promise<Row[]> {
  const statement = Prisma.sql(text, ...parts);
  const { rows } = await pool.query({
    name: nameOf(statement.text),
    text: statement.text,
    values: statement.values,
  });
  return rows;
}
