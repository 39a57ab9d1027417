// npm run replay: two years of Göteborg's council, which lie in ../shared, through the application's own
// mutations on a database of its own; prints how it stood after each meeting.
import { withThrowawayDatabase } from "../prisma/embedded.throwaway.mjs";
import { generateClient } from "./build.mjs";
import { checkNode, root } from "./environment.mjs";
import { install, underPinnedNode } from "./install.mjs";
import { run } from "./processes.mjs";
import { stopOnError, stopOnSignals } from "./shutdown.mjs";

async function main() {
  stopOnSignals();
  checkNode();
  await install();
  if (!underPinnedNode()) return;
  await generateClient();
  await withThrowawayDatabase(async ({ url, ownerUrl }) => {
    const own = { DATABASE_URL: url, MIGRATION_DATABASE_URL: ownerUrl, MOTIONSKOLLEN_SECRET: "replay" };
    const env = { ...process.env, ...own };
    await run(process.execPath, ["scripts/migrate.mjs"], { cwd: root, env, quiet: true });
    const program = ["--conditions=react-server", "--import=tsx", "scripts/print-replay.ts"];
    await run(process.execPath, program, { cwd: root, env, stdio: "inherit" });
  });
}

main().catch(stopOnError);
