// npm run account:add: an account from the command line, in the database that `npm start` uses. The
// first administrator of a municipality has no other way in.
import { generateClient } from "./build.mjs";
import { checkNode, databaseUrl, dataFolder, root } from "./environment.mjs";
import { install, underPinnedNode } from "./install.mjs";
import { run } from "./processes.mjs";
import { onStop, stop, stopOnError, stopOnSignals } from "./shutdown.mjs";

async function main() {
  stopOnSignals();
  checkNode();
  const given = databaseUrl(process.env);
  await install();
  if (!underPinnedNode()) return;
  await generateClient();
  const env = { ...process.env, DATABASE_URL: given ? await checked(given) : await embedded() };
  await run(process.execPath, ["scripts/migrate.mjs"], { cwd: root, env, quiet: true });
  await stop(await create(env));
}

async function checked(url) {
  const { checkDatabase } = await import("./database.mjs");
  await checkDatabase(url);
  return url;
}

async function embedded() {
  const { runningEmbedded, startEmbedded } = await import("../prisma/embedded.mjs");
  const folder = dataFolder(process.env);
  const running = runningEmbedded(folder);
  if (running) return running;
  const database = await startEmbedded(folder);
  onStop(database.stop);
  return database.url;
}

// The application's own code makes the account, so that the same rules hold. It says itself what is wrong.
function create(env) {
  const program = ["--conditions=react-server", "--import=tsx", "scripts/create-account.ts"];
  const args = [...program, ...process.argv.slice(2)];
  return run(process.execPath, args, { cwd: root, env, stdio: "inherit" }).then(
    () => 0,
    () => 1,
  );
}

main().catch(stopOnError);
