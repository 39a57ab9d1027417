// Two roles in the database: one owns the tables and migrates them; the application's own reads and writes
// rows, and can neither rewrite the history nor alter a table.
import pg from "pg";

// Any number will do, as long as two servers that start at once take the same.
const GRANTING = 20_260_016;

/** Gives the role that `url` signs in as what the application needs; to be called by the owner of the tables. */
export async function grantTo(url, ownerUrl) {
  await connected(ownerUrl, async (client) => {
    const role = pg.escapeIdentifier(await roleOf(url));
    await client.query(`
      BEGIN;
      SELECT pg_advisory_xact_lock(${GRANTING});
      GRANT USAGE ON SCHEMA public TO ${role};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role};
      GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${role};
      REVOKE INSERT, UPDATE, DELETE ON "_prisma_migrations" FROM ${role};
      REVOKE UPDATE, DELETE ON "Event", "LogEntry" FROM ${role};
      REVOKE UPDATE ON "LogDetail" FROM ${role};
      REVOKE INSERT, DELETE ON "LogHead" FROM ${role};
      COMMIT`);
  });
}

/** Whether the role of `url` owns the application's tables; null as long as there are none. */
export async function ownsTables(url) {
  const asked = `SELECT pg_has_role(relowner, 'USAGE') AS owns FROM pg_class
    WHERE oid = to_regclass('public."_prisma_migrations"')`;
  const { rows } = await connected(url, (client) => client.query(asked));
  return rows[0]?.owns ?? null;
}

/** The migrations that have been applied, for a role that may read their names and no more. */
export async function appliedMigrations(url) {
  const asked = `SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL`;
  const { rows } = await connected(url, (client) => client.query(asked));
  return rows.map(({ migration_name: name }) => name);
}

const roleOf = (url) =>
  connected(url, async (client) => (await client.query("SELECT current_user AS role")).rows[0].role);

async function connected(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
