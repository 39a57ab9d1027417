// npm run db:migrate: brings the database of DATABASE_URL up to date, as the role of MIGRATION_DATABASE_URL
// where there is one, and gives the application's role what it needs.
import { migrate, migrationNames } from "../prisma/migrate.mjs";
import { appliedMigrations, grantTo, ownsTables } from "../prisma/roles.mjs";
import { fail, Halt, say } from "./terminal.mjs";

async function main() {
  const { DATABASE_URL: url, MIGRATION_DATABASE_URL: ownerUrl = url } = process.env;
  if (ownerUrl === url && (await ownsTables(url)) === false) return checkUpToDate(url);
  const names = await migrate(ownerUrl);
  if (!(await ownsTables(url))) await grantTo(url, ownerUrl);
  say(names.length > 0 ? `Applied ${names.join(", ")}.` : "Nothing to apply.");
}

/** Without the owner's address the application can only see whether somebody has migrated. */
async function checkUpToDate(url) {
  const applied = new Set(await appliedMigrations(url));
  const missing = migrationNames().filter((name) => !applied.has(name));
  if (missing.length === 0) return say("Nothing to apply.");
  throw new Halt(
    `The database lacks ${missing.join(", ")}, and the role of DATABASE_URL may not alter tables: ` +
      "set MIGRATION_DATABASE_URL to the owner's address.",
  );
}

main()
  .catch(fail)
  // The engine leaves a timer of ten seconds behind, from waiting for its lock.
  .finally(() => process.exit());
