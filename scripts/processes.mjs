// Starting other programs, and looking at those that run.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Halt } from "./terminal.mjs";

const running = new Set();

/**
 * Runs a program to its end. `quiet` keeps its output to itself, for the error if there is one.
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions & { quiet?: boolean }} [options]
 * @returns {Promise<string>}
 */
export function run(command, args, { quiet = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"];
    const child = spawn(command, args, { stdio, ...options });
    let output = "";
    child.stdout?.on("data", (data) => (output += data));
    child.stderr?.on("data", (data) => (output += data));
    running.add(child);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      running.delete(child);
      if (code === 0) return resolve(output);
      const name = [path.basename(command), ...args].slice(0, 3).join(" ");
      const halt = new Halt(`"${name} …" ended with ${signal ?? `code ${code}`}.`);
      reject(Object.assign(halt, { output }));
    });
  });
}

/** Ends what `run` has under way. */
export function stopRunning() {
  for (const child of running) child.kill("SIGTERM");
}

/** The command line of a living process, else "": a number alone may belong to another by now. */
export function commandOf(pid) {
  if (existsSync("/proc/self/cmdline")) {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    } catch {
      return "";
    }
  }
  return spawnSync("ps", ["-p", pid, "-o", "command="], { encoding: "utf8" }).stdout ?? "";
}
