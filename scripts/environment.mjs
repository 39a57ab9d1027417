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
  return DATABASE_URL === undefined ? undefined : postgresql("DATABASE_URL", DATABASE_URL);
}

/** The same database as the owner of its tables, who migrates them; nothing where one role does both. */
export function migrationDatabaseUrl({ DATABASE_URL, MIGRATION_DATABASE_URL }) {
  if (!MIGRATION_DATABASE_URL) return undefined;
  if (!DATABASE_URL) throw new Halt("MIGRATION_DATABASE_URL needs DATABASE_URL beside it.");
  return postgresql("MIGRATION_DATABASE_URL", MIGRATION_DATABASE_URL);
}

/** Where people reach the application, or nothing: then wherever a request says. */
export function ownOrigin({ MOTIONSKOLLEN_ADDRESS }) {
  if (!MOTIONSKOLLEN_ADDRESS) return undefined;
  const address = URL.canParse(MOTIONSKOLLEN_ADDRESS) && new URL(MOTIONSKOLLEN_ADDRESS);
  if (["https:", "http:"].includes(address.protocol) && address.pathname === "/") return address.origin;
  throw new Halt("MOTIONSKOLLEN_ADDRESS must look like https://motioner.kommunen.se, without a path.");
}

/** How many proxies of one's own stand in front, each of which says in X-Forwarded-For whom it heard. */
export function proxies({ MOTIONSKOLLEN_PROXIES = "0" }) {
  if (/^\d$/.test(MOTIONSKOLLEN_PROXIES)) return Number(MOTIONSKOLLEN_PROXIES);
  throw new Halt(`MOTIONSKOLLEN_PROXIES must be a number from 0 to 9, not "${MOTIONSKOLLEN_PROXIES}".`);
}

/** Where clamd listens, checked here: a file that cannot be scanned is never let in. */
export function checkScanner({ CLAMAV_HOST }) {
  if (!CLAMAV_HOST || /^(\[[\da-f:]+\]|[\w.-]+)(:\d{1,5})?$/i.test(CLAMAV_HOST)) return;
  throw new Halt(`CLAMAV_HOST must look like clamav or 10.0.0.4:3310, not "${CLAMAV_HOST}".`);
}

/** Mail is sent by both or not at all. The address may hold a password, so it is not repeated. */
export function checkMail({ MAIL_URL = "", MAIL_FROM = "" }) {
  if (!MAIL_URL && !MAIL_FROM) return;
  if (!MAIL_URL || !MAIL_FROM)
    throw new Halt("MAIL_URL and MAIL_FROM belong together: set both, or neither.");
  const url = URL.canParse(MAIL_URL) ? new URL(MAIL_URL) : undefined;
  if (url?.hostname && ["smtp:", "smtps:"].includes(url.protocol)) return;
  throw new Halt("MAIL_URL must look like smtp://user:password@mail.kommunen.se:587.");
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

/** Seals what must be read again but not in the database; kept, so that a new start can read it. */
export function applicationSecret({ MOTIONSKOLLEN_SECRET }, folder) {
  if (MOTIONSKOLLEN_SECRET) return MOTIONSKOLLEN_SECRET;
  const file = path.join(folder, "secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

function postgresql(name, address) {
  const protocol = URL.canParse(address) ? new URL(address).protocol : "";
  if (["postgresql:", "postgres:"].includes(protocol)) return address;
  throw new Halt(`${name} must look like postgresql://user:password@host:5432/database.`);
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
