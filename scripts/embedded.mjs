// npm run db:dev: the embedded database by itself, for as long as a developer wants it.
import { startEmbedded } from "../prisma/embedded.mjs";
import { migrate } from "../prisma/migrate.mjs";
import { grantTo } from "../prisma/roles.mjs";
import { dataFolder } from "./environment.mjs";
import { onStop, stopOnError, stopOnSignals } from "./shutdown.mjs";
import { say } from "./terminal.mjs";

async function main() {
  stopOnSignals();
  const database = await startEmbedded(dataFolder(process.env));
  onStop(database.stop);
  await migrate(database.ownerUrl);
  await grantTo(database.url, database.ownerUrl);
  say(`DATABASE_URL=${database.url}`);
  say(`MIGRATION_DATABASE_URL=${database.ownerUrl}`);
}

main().catch(stopOnError);
