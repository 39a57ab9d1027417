// npm run db:dev: the embedded database by itself, for as long as a developer wants it.
import { startEmbedded } from "../prisma/embedded.mjs";
import { migrate } from "../prisma/migrate.mjs";
import { dataFolder } from "./environment.mjs";
import { onStop, stopOnError, stopOnSignals } from "./shutdown.mjs";
import { say } from "./terminal.mjs";

async function main() {
  stopOnSignals();
  const database = await startEmbedded(dataFolder(process.env));
  onStop(database.stop);
  await migrate(database.url);
  say(`DATABASE_URL=${database.url}`);
}

main().catch(stopOnError);
