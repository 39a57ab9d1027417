import { spawn } from "node:child_process";
import path from "node:path";
import { frugal } from "../../scripts/install.mjs";

/** Runs a script of this folder as the server runs its code, and reads the JSON that it prints. */
export function runTypeScript(name, env) {
  const flags = [...frugal.flags, "--conditions=react-server", "--import", "tsx"];
  const child = spawn(process.execPath, [...flags, path.join(import.meta.dirname, name)], {
    env: { ...process.env, ...frugal.environment, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.on("data", (chunk) => {
    printed += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve(JSON.parse(printed)) : reject(new Error(`${name} failed.`)),
    );
  });
}
