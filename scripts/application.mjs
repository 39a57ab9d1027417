// From a database to a served page.
import { startEmbedded } from "../prisma/embedded.mjs";
import { buildApplication, generateClient } from "./build.mjs";
import { checkDatabase } from "./database.mjs";
import { demoAccounts, loadDemoOnce } from "./demo.mjs";
import { root, sessionSecret } from "./environment.mjs";
import { run } from "./processes.mjs";
import { onStop } from "./shutdown.mjs";
import { say, step } from "./terminal.mjs";

export async function start({ port, databaseUrl, folder, dev }) {
  process.env.NODE_ENV = dev ? "development" : "production";
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  process.env.NEXTAUTH_SECRET = sessionSecret(process.env, folder);
  if (databaseUrl) await checkDatabase(databaseUrl);
  process.env.DATABASE_URL = databaseUrl ?? (await embeddedDatabase(folder));
  await generateClient();
  await migrate();
  if (!databaseUrl) await loadDemoOnce(process.env.DATABASE_URL);
  if (!dev) await buildApplication();

  const { serve } = await import("./server.mjs");
  onStop(await serve(port, { dev }));
  say(`\nMotionskollen is at http://localhost:${port} (Ctrl-C stops it).`);
  if (!databaseUrl) for (const line of await demoAccounts(process.env.DATABASE_URL)) say(line);
}

async function embeddedDatabase(folder) {
  const database = await step("Starting PostgreSQL", () => startEmbedded(folder));
  onStop(database.stop);
  return database.url;
}

// In a process of its own: the engine would otherwise take up memory for as long as the server lives.
function migrate() {
  const args = ["scripts/migrate.mjs"];
  return step("Migrating", () => run(process.execPath, args, { cwd: root, quiet: true }));
}
