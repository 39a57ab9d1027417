// One process at a time per data folder. The lock names its holder, so that one left by a killed
// process is seen through at once.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { commandOf } from "./processes.mjs";
import { Halt } from "./terminal.mjs";

// A start whose npm was killed notices within a second and needs about another to stop.
const patience = { attempts: 15, milliseconds: 200 };

export async function lock(folder) {
  const file = path.join(folder, "running");
  for (let attempt = 0; attempt < patience.attempts; attempt += 1) {
    if (take(file)) return () => rmSync(file, { force: true });
    await wait(patience.milliseconds);
  }
  throw new Halt(`Another Motionskollen is already running on the data folder ${folder}.`);
}

function take(file) {
  const holder = read(file);
  if (holder && isAlive(holder)) return false;
  if (holder) rmSync(file, { force: true });
  try {
    const self = { pid: process.pid, command: commandOf(process.pid) };
    writeFileSync(file, JSON.stringify(self), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    // Half written: the holder died, or is just about to finish the line.
    return error.code === "ENOENT" ? undefined : { pid: 0, command: "" };
  }
}

function isAlive({ pid, command }) {
  return pid !== process.pid && command !== "" && commandOf(pid) === command;
}
