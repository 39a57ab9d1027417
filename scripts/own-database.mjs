// The database that `npm start` uses, for a command that works on it meanwhile or instead.
import { applicationSecret, databaseUrl, dataFolder, migrationDatabaseUrl } from "./environment.mjs";
import { onStop } from "./shutdown.mjs";

/** What the application's own code needs of the environment; the embedded server is started unless it runs. */
export async function ownDatabase() {
  const url = databaseUrl(process.env);
  const folder = dataFolder(process.env);
  const own = url ? { url, ownerUrl: migrationDatabaseUrl(process.env) ?? url } : await embedded(folder);
  if (url) await (await import("./database.mjs")).checkDatabase(url);
  return {
    ...process.env,
    DATABASE_URL: own.url,
    MIGRATION_DATABASE_URL: own.ownerUrl,
    MOTIONSKOLLEN_SECRET: applicationSecret(process.env, folder),
  };
}

async function embedded(folder) {
  const { runningEmbedded, startEmbedded } = await import("../prisma/embedded.mjs");
  const running = runningEmbedded(folder);
  if (running) return running;
  const database = await startEmbedded(folder);
  onStop(database.stop);
  return database;
}
