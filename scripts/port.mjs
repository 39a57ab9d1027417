import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { Halt } from "./terminal.mjs";

// A server that is just being stopped lets go of its port within this time.
const patience = { attempts: 20, milliseconds: 100 };

export async function checkPort(port) {
  for (let attempt = 0; attempt < patience.attempts; attempt += 1) {
    const problem = await listen({ port }).then(
      () => undefined,
      (error) => error.code,
    );
    if (!problem) return;
    if (problem !== "EADDRINUSE")
      throw new Halt(`Port ${port} cannot be used (${problem}): set PORT to another.`);
    await wait(patience.milliseconds);
  }
  throw new Halt(`Port ${port} is in use: stop what uses it, or set PORT to another.`);
}

export function freePort() {
  return listen({ port: 0, host: "127.0.0.1" });
}

function listen(address) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(address, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
