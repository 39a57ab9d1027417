// npm run --silent read -- DIR: what the reader reads in the documents under DIR, a JSON object a line.
import path from "node:path";
import { checkNode, root } from "./environment.mjs";
import { install, underPinnedNode } from "./install.mjs";
import { stopOnError, stopOnSignals } from "./shutdown.mjs";

async function main() {
  stopOnSignals();
  checkNode();
  await withStdoutForRecords(install);
  if (underPinnedNode()) await import(path.join(root, "scripts", "read.ts"));
}

/** What the installation says of its progress must not stand among the records. */
async function withStdoutForRecords(work) {
  const { write } = process.stdout;
  process.stdout.write = process.stderr.write.bind(process.stderr);
  await work();
  process.stdout.write = write;
}

main().catch(stopOnError);
