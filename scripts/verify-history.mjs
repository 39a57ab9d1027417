// npm run verify-history [-- --anchor FILE] [-- --seal]: follows every chain of the history, in the database that
// `npm start` uses, and says where the first break of each is.
import { generateClient } from "./build.mjs";
import { checkNode, databaseUrl, dataFolder, root } from "./environment.mjs";
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
  const env = { ...(await ownDatabase()), MOTIONSKOLLEN_DATA: dataFolder(process.env) };
  const program = ["--conditions=react-server", "--import=tsx", "scripts/verify-history.ts"];
  const args = [...program, ...process.argv.slice(2)];
  const code = await run(process.execPath, args, { cwd: root, env, stdio: "inherit" }).then(
    () => 0,
    () => 1,
  );
  await stop(code);
}

main().catch(stopOnError);
