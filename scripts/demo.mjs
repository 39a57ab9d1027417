// The fictional municipality that a newcomer meets in the embedded database.
import { demoAccounts as accounts } from "../prisma/demo/accounts.mjs";
import { query } from "./database.mjs";
import { root } from "./environment.mjs";
import { run } from "./processes.mjs";
import { step } from "./terminal.mjs";

export async function loadDemoOnce({ url, ownerUrl }) {
  const users = await query(url, 'SELECT FROM "User" LIMIT 1');
  if (users.length === 0) await step("Loading the demo municipality", () => loadAside(url, ownerUrl));
}

/** Beside the empty database, then in its place: a start cut short leaves no half municipality behind. */
async function loadAside(url, ownerUrl) {
  const name = new URL(url).pathname.slice(1);
  const server = new URL("postgres", ownerUrl).href;
  await query(server, "DROP DATABASE IF EXISTS aside");
  await query(server, `CREATE DATABASE aside TEMPLATE ${name}`);
  await loadDemo(new URL("aside", url).href);
  await query(server, `DROP DATABASE ${name}`);
  await query(server, `ALTER DATABASE aside RENAME TO ${name}`);
}

// The demo is written through the application's own code, which only loads as a server's.
function loadDemo(url) {
  const args = ["--conditions=react-server", "--import=tsx", "scripts/load-demo.ts"];
  const env = { ...process.env, DATABASE_URL: url };
  return run(process.execPath, args, { cwd: root, env, quiet: true });
}

/** The accounts a person may sign in with, as lines; none where the demo has been cleared away. */
export async function demoAccounts(url) {
  const emails = accounts.map(({ email }) => email);
  const found = await query(url, 'SELECT email FROM "User" WHERE email = ANY($1)', [emails]);
  if (found.length === 0) return [];
  const lines = accounts.map(({ email, password, role }) => `  ${email}  ${password}  ${role}`);
  return ["Accounts of the demo municipality (e-mail, password, role):", ...lines];
}
