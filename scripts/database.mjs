// A look at the database before the application depends on it.
import pg from "pg";
import { Halt } from "./terminal.mjs";

const oldestMajor = 15;

export async function checkDatabase(url) {
  const rows = await query(url, "SHOW server_version_num").catch((error) => {
    throw new Halt(`DATABASE_URL leads to no usable database: ${error.message || error.code}.`);
  });
  const major = Math.floor(Number(rows[0].server_version_num) / 10_000);
  if (major >= oldestMajor) return;
  throw new Halt(`DATABASE_URL leads to PostgreSQL ${major}; Motionskollen needs ${oldestMajor} or newer.`);
}

export async function query(url, text, values) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // What breaks the connection also breaks the query, which is where it is told.
  client.on("error", () => {});
  try {
    await client.connect();
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}
