import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

function connect(): PrismaClient {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is not set.");
  // pg waits for ever by itself; a database that does not answer must become an error.
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString, max: 10, connectionTimeoutMillis: 5_000 }),
  });
}

// `next dev` reloads modules on every change and would open a new pool each time.
const global = globalThis as { prisma?: PrismaClient };
global.prisma ??= connect();

export const db = global.prisma;
export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];
