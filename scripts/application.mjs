// From a database to a served page.
import { startEmbedded } from "../prisma/embedded.mjs";
import { ownsTables } from "../prisma/roles.mjs";
import { buildApplication, generateClient } from "./build.mjs";
import { checkDatabase } from "./database.mjs";
import { demoAccounts, loadDemoOnce } from "./demo.mjs";
import { applicationSecret, root } from "./environment.mjs";
import { run } from "./processes.mjs";
import { onStop } from "./shutdown.mjs";
import { say, step } from "./terminal.mjs";

const OWNER_WARNING =
  "Note: DATABASE_URL signs in as the owner of the tables, who can rewrite the history. " +
  "Give the application a role of its own, and MIGRATION_DATABASE_URL the owner's address.";

export async function start({ port, databaseUrl, migrationUrl, folder, ownOrigin, proxies, dev }) {
  process.env.NODE_ENV = dev ? "development" : "production";
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  process.env.MOTIONSKOLLEN_SECRET = applicationSecret(process.env, folder);
  process.env.PORT = String(port);
  if (databaseUrl) await checkDatabase(databaseUrl);
  const database = databaseUrl
    ? { url: databaseUrl, ownerUrl: migrationUrl }
    : await embeddedDatabase(folder);
  process.env.DATABASE_URL = database.url;
  // Only the migration gets to know it: the server must not be able to rewrite the history.
  delete process.env.MIGRATION_DATABASE_URL;
  await generateClient();
  await migrate(database.ownerUrl);
  if (!databaseUrl) await loadDemoOnce(database);
  if (!dev) await buildApplication();

  const { serve } = await import("./server.mjs");
  onStop(await serve(port, { dev, ownOrigin, proxies }));
  say(`\nMotionskollen is at http://localhost:${port} (Ctrl-C stops it).`);
  if (await ownsTables(database.url)) say(OWNER_WARNING);
  if (!databaseUrl) for (const line of await demoAccounts(process.env.DATABASE_URL)) say(line);
}

async function embeddedDatabase(folder) {
  const database = await step("Starting PostgreSQL", () => startEmbedded(folder));
  onStop(database.stop);
  return database;
}

// In a process of its own: the engine would otherwise take up memory for as long as the server lives.
function migrate(ownerUrl) {
  const args = ["scripts/migrate.mjs"];
  const env = ownerUrl ? { ...process.env, MIGRATION_DATABASE_URL: ownerUrl } : process.env;
  return step("Migrating", () => run(process.execPath, args, { cwd: root, env, quiet: true }));
}
