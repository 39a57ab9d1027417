import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "@/scripts/port.mjs";

/** The harmless text that scanners agree to call a virus, in two halves: scanners look at this file too. */
export const EICAR = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-", "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

/** A clamd of our own that knows EICAR and nothing else. `stop` ends it and takes its folder away. */
export async function startClamd(): Promise<{ host: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), "motionskollen-clamd-"));
  writeFileSync(path.join(folder, "own.ndb"), `Eicar-Test:0:*:${Buffer.from(EICAR).toString("hex")}\n`);
  const port = await freePort();
  const config = path.join(folder, "clamd.conf");
  const settings = [
    "Foreground yes",
    `DatabaseDirectory ${folder}`,
    "TCPAddr 127.0.0.1",
    `TCPSocket ${port}`,
  ];
  writeFileSync(config, `${settings.join("\n")}\n`);
  const clamd = spawn("clamd", ["--config-file", config], { stdio: "ignore" });
  const stop = async () => {
    clamd.kill();
    if (clamd.exitCode === null) await once(clamd, "exit");
    rmSync(folder, { recursive: true });
  };
  await untilItListens(clamd, port);
  return { host: `127.0.0.1:${port}`, stop };
}

async function untilItListens(clamd: ChildProcess, port: number): Promise<void> {
  while (clamd.exitCode === null) {
    const socket = connect(port, "127.0.0.1");
    const listens = await once(socket, "connect").then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (listens) return;
    await pause(20);
  }
  throw new Error("clamd did not start.");
}
