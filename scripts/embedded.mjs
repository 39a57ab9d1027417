// npm run db:dev: the embedded database by itself, for as long as a developer wants it.
import { startEmbedded } from "../prisma/embedded.mjs";
import { migrate } from "../prisma/migrate.mjs";
import { dataFolder } from "./environment.mjs";
import { fail, say } from "./terminal.mjs";

async function main() {
  const database = await startEmbedded(dataFolder(process.env));
  await migrate(database.url);
  say(`DATABASE_URL=${database.url}`);
  await new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, resolve);
    // Something has to be under way for the process to live.
    setInterval(() => {}, 2 ** 30);
  });
  await database.stop();
  process.exit(0);
}

main().catch(fail);
