// What the person may set, checked before anything is installed, started or built.
import { randomBytes } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Halt } from "./terminal.mjs";

const oldestNode = [20, 9];
const embeddedMajor = "18";

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Halt(`Motionskollen needs Node ${oldestNode.join(".")} or newer; this is Node ${version}.`);
}

export function wantedPort({ PORT = "3000" }) {
  const number = Number(PORT);
  if (/^\d+$/.test(PORT) && number >= 1 && number <= 65535) return number;
  throw new Halt(`PORT must be a whole number from 1 to 65535, not "${PORT}".`);
}

/** The person's own database, or nothing: then the embedded one is meant. */
export function databaseUrl({ DATABASE_URL }) {
  if (DATABASE_URL === undefined) return undefined;
  const protocol = URL.canParse(DATABASE_URL) ? new URL(DATABASE_URL).protocol : "";
  if (["postgresql:", "postgres:"].includes(protocol)) return DATABASE_URL;
  throw new Halt("DATABASE_URL must look like postgresql://user:password@host:5432/database.");
}

export function dataFolder({ MOTIONSKOLLEN_DATA = ".data" }) {
  const folder = path.resolve(root, MOTIONSKOLLEN_DATA || ".data");
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Halt(`MOTIONSKOLLEN_DATA must be a folder that can be written to, not ${folder}.`);
  }
  refuseOtherVersion(folder);
  return folder;
}

/** Signs the sessions; kept, so that nobody is signed out by a new start. */
export function sessionSecret({ NEXTAUTH_SECRET }, folder) {
  if (NEXTAUTH_SECRET) return NEXTAUTH_SECRET;
  const file = path.join(folder, "secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

function refuseOtherVersion(folder) {
  const files = ["postgres/PG_VERSION", "PG_VERSION"].map((file) => path.join(folder, file));
  const file = files.find((candidate) => existsSync(candidate));
  const version = file ? readFileSync(file, "utf8").trim() : embeddedMajor;
  if (version === embeddedMajor) return;
  throw new Halt(
    `${folder} belongs to PostgreSQL ${version}, and this is ${embeddedMajor}: ` +
      "move the folder away, or set MOTIONSKOLLEN_DATA to another.",
  );
}
