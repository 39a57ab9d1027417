// npm run bench [-- --motions N]: this application's production server beside a bare node:http + pg
// server with hand-written SQL, on the same database, with the same rows, in the same run.
import { checkNode } from "./environment.mjs";
import { install, underPinnedNode } from "./install.mjs";
import { stopOnError, stopOnSignals } from "./shutdown.mjs";

async function main() {
  stopOnSignals();
  checkNode();
  await install();
  if (!underPinnedNode()) return;
  const { bench } = await import("../tests/bench/bench.mjs");
  await bench(Number(/--motions[= ](\d+)/.exec(process.argv.join(" "))?.[1] ?? 20_000));
}

main().catch(stopOnError);
