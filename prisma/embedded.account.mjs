// Whom PostgreSQL runs as: it refuses to be root.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

/** Nobody in particular, unless this is root: then the data's owner, or an unprivileged account. */
export function accountFor(cluster) {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(cluster)) return { uid: statSync(cluster).uid, gid: statSync(cluster).gid };
  const user = idOf("postgres", "-u") === undefined ? "nobody" : "postgres";
  return { uid: idOf(user, "-u"), gid: idOf(user, "-g") };
}

function idOf(user, flag) {
  const { status, stdout } = spawnSync("id", [flag, user], { encoding: "utf8" });
  return status === 0 ? Number(stdout) : undefined;
}

/** How to spawn a program as the account, which has to reach the program and the given folder. */
export function commandAs(account, folder, program, args) {
  if (!account) return { command: program, args, options: { cwd: "/" } };
  if (canReach(account, program) && canReach(account, folder)) {
    return { command: program, args, options: { cwd: "/", ...account } };
  }
  // A folder only root may enter, such as /root: the account gets leave to pass, and nothing else. The
  // bit makes that hold for access(2) too, by which PostgreSQL looks for its own programs.
  const leave = ["--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
  const capability = [...leave, "--securebits=+no_setuid_fixup"];
  const identity = [`--reuid=${account.uid}`, `--regid=${account.gid}`, "--clear-groups"];
  const wrapped = [...identity, ...capability, program, ...args];
  return { command: "setpriv", args: wrapped, options: { cwd: "/" } };
}

function canReach(account, file) {
  return spawnSync("test", ["-x", file], { ...account, cwd: "/" }).status === 0;
}
