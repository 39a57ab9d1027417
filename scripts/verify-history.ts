// Run by scripts/verify-history.mjs in a process of its own.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { db } from "@/lib/db/client";
import type { Anchor } from "@/lib/verification/anchor";
import { sealHistory } from "@/lib/verification/mutations";
import { verifyHistory } from "@/lib/verification/queries";
import { fail, Halt, say } from "./terminal.mjs";

async function main() {
  const { anchor: given, seal } = readArguments();
  const file = given ?? path.join(process.env.MOTIONSKOLLEN_DATA ?? "", "history-anchor.json");
  if (seal) say(`Sealed ${await sealHistory()} cases as they are.`);
  const before = seal ? null : readAnchor(file);
  const { cases, events, entries, breaks, anchor } = await verifyHistory(before);
  say(`Followed ${events} events of ${cases} cases, and ${entries} entries of the log.`);
  for (const { chain, at, why } of breaks) say(`BROKEN  ${chain}${at ? `, at ${at}` : ""}: ${why}.`);
  if (breaks.length > 0) throw new Halt(`${breaks.length} chains do not hold.`);
  writeFileSync(file, JSON.stringify(anchor), { mode: 0o600 });
  say(`Every chain holds${before ? ", and all that was there the last time still is" : ""}.`);
}

function readArguments() {
  try {
    const options = { anchor: { type: "string" }, seal: { type: "boolean" } } as const;
    return parseArgs({ options }).values;
  } catch {
    throw new Halt("Usage: npm run verify-history [-- --anchor FILE] [-- --seal]");
  }
}

function readAnchor(file: string): Anchor | null {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new Halt(`${file} is no anchor: it was cut off or changed. Move it away to go on without it.`);
  }
}

main()
  .catch(fail)
  .finally(() => db.$disconnect());
