import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

function connect(): PrismaClient {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is not set.");
  // pg waits for ever by itself; a database that does not answer must become an error.
  const pool = { connectionString, max: 10, connectionTimeoutMillis: 5_000, options: ON_SOLID_STATE };
  return new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: nameOf }) });
}

// PostgreSQL reckons with spinning disks unless told otherwise, and would rather read a whole table.
const ON_SOLID_STATE = "-c random_page_cost=1.1";

const MOST_NAMES = 200;
const names = new Map<string, string>();

/**
 * A named statement is planned once per connection instead of at every request. Lists of values make
 * new texts without end, so only the first ones get a name.
 */
function nameOf({ sql }: { sql: string }): string {
  if (!names.has(sql) && names.size < MOST_NAMES) names.set(sql, `q${names.size}`);
  return names.get(sql) ?? "";
}

// `next dev` reloads modules on every change and would open a new pool each time.
const global = globalThis as { prisma?: PrismaClient };
global.prisma ??= connect();

export const db = global.prisma;
export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];
