// npm run account:add: an account from the command line, in the database that `npm start` uses. The
// first administrator of a municipality has no other way in.
import { generateClient } from "./build.mjs";
import { checkNode, databaseUrl, root } from "./environment.mjs";
import { install, underPinnedNode } from "./install.mjs";
import { ownDatabase } from "./own-database.mjs";
import { run } from "./processes.mjs";
import { stop, stopOnError, stopOnSignals } from "./shutdown.mjs";

async function main() {
  stopOnSignals();
  checkNode();
  databaseUrl(process.env);
  await install();
  if (!underPinnedNode()) return;
  await generateClient();
  const env = await ownDatabase();
  await run(process.execPath, ["scripts/migrate.mjs"], { cwd: root, env, quiet: true });
  await stop(await create(env));
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
