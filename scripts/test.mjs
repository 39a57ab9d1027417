// npm test: everything that must hold, with one count at the end.
import { checkNode } from "./environment.mjs";
import { install, underPinnedNode } from "./install.mjs";
import { stopOnError, stopOnSignals } from "./shutdown.mjs";

async function main() {
  stopOnSignals();
  checkNode();
  await install();
  if (!underPinnedNode()) return;
  const { runSuite } = await import("./suite.mjs");
  await runSuite();
}

main().catch(stopOnError);
