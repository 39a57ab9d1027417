// The application in a process of its own, started by the command that people start it by.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { runningEmbedded } from "../prisma/embedded.mjs";
import { root } from "./environment.mjs";
import { frugal } from "./install.mjs";
import { freePort } from "./port.mjs";
import { onStop } from "./shutdown.mjs";

/**
 * `databaseUrl`, which has been migrated, leaves the embedded database out; without it the demo is loaded into
 * `folder`.
 */
export async function startApplication({ folder, databaseUrl }) {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const own = { PORT: String(port), MOTIONSKOLLEN_DATA: folder };
  const env = { ...process.env, ...frugal.environment, ...own };
  if (databaseUrl) env.DATABASE_URL = databaseUrl;
  const options = { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] };
  const child = spawn(process.execPath, [...frugal.flags, "scripts/start.mjs"], options);
  // Tests are refused by the thousand, on purpose: it would drown what is wrong.
  createInterface({ input: child.stderr }).on("line", (line) => {
    if (!line.startsWith("Refused:")) console.error(line);
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  onStop(stop);
  await new Promise((resolve, reject) => {
    child.stdout.on("data", (text) => {
      process.stdout.write(text);
      if (String(text).includes(address)) resolve();
    });
    ended.then((code) => reject(new Error(`The application ended with code ${code}.`)));
  });
  const database = databaseUrl ?? runningEmbedded(folder)?.url;
  return { origin: address, pid: child.pid, databaseUrl: database, stop };
}
