import pg from "pg";
import { inject } from "vitest";

/** Runs statements on the test's own database as the owner of the tables, whom nothing holds back. */
export async function asOwner(...statements: string[]): Promise<void> {
  const { pathname } = new URL(process.env.DATABASE_URL ?? "");
  const connectionString = new URL(pathname, inject("ownersTemplate")).href;
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
