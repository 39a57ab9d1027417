// What has to be there before anything else runs: the packages, and the Node they are made for.
// Runs on the machine's own Node, before there are any packages.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./environment.mjs";
import { run } from "./processes.mjs";
import { onStop, stop } from "./shutdown.mjs";
import { Halt, step } from "./terminal.mjs";

const pinnedNode = path.join(root, "node_modules", "node", "bin", "node");

export async function install() {
  if (isInstalled()) return;
  // Not `npm ci`, which gives up where a registry lacks a package for some other kind of machine.
  // This installs what the lock file says just the same, and leaves the lock file alone.
  const args = ["install", "--no-save", "--include=dev", "--no-audit", "--no-fund"];
  // Prisma's own engines are not used (see prisma/migrate.mjs), and their server may be out of reach.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
  const options = { cwd: root, quiet: true, env };
  await step("Installing packages", () => run("npm", [...args, "--loglevel=error"], options));
  if (existsSync(pinnedNode)) return;
  throw new Halt("npm did not install its own Node: are install scripts switched off?");
}

/** npm notes what it installed; that has to be what the lock file asks for. */
function isInstalled() {
  const noted = path.join(root, "node_modules", ".package-lock.json");
  if (!existsSync(noted) || !existsSync(pinnedNode)) return false;
  const installed = packages(noted);
  return Object.entries(packages(path.join(root, "package-lock.json"))).every(([name, wanted]) => {
    const found = installed[name];
    return name === "" || (found ? found.version === wanted.version : wanted.optional);
  });
}

function packages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/**
 * What keeps the server's memory down: a heap that is tidied early, one of V8's two optimising compilers, with one
 * function at a time, and the memory that it asks for apart from what stays, and given back.
 */
export const frugal = {
  flags: [
    "--max-old-space-size=256",
    "--min-semi-space-size=12",
    "--max-semi-space-size=12",
    "--heap-growing-percent=45",
    "--no-maglev",
    "--concurrent-turbofan-max-threads=1",
  ],
  environment: {
    MALLOC_ARENA_MAX: "2",
    MALLOC_MMAP_THRESHOLD_: "32768",
    MALLOC_TRIM_THRESHOLD_: "131072",
  },
};

/** Runs the same command again under the pinned Node, unless this is it. True where this is it. */
export function underPinnedNode({ flags = [], environment = {} } = {}) {
  const { version } = packages(path.join(root, "package-lock.json"))["node_modules/node"];
  const isSet = flags.every((flag) => process.execArgv.includes(flag));
  if (process.versions.node === version && isSet) return true;
  const env = { ...process.env, ...environment };
  const child = spawn(pinnedNode, [...flags, ...process.argv.slice(1)], { stdio: "inherit", env });
  const ended = new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
  onStop(() => {
    child.kill("SIGTERM");
    return ended;
  });
  ended.then(stop);
  return false;
}
