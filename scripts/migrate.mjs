// npm run db:migrate: brings the database of DATABASE_URL up to date.
import { migrate } from "../prisma/migrate.mjs";
import { fail, say } from "./terminal.mjs";

migrate(process.env.DATABASE_URL)
  .then((names) => say(names.length > 0 ? `Applied ${names.join(", ")}.` : "Nothing to apply."))
  .catch(fail)
  // The engine leaves a timer of ten seconds behind, from waiting for its lock.
  .finally(() => process.exit());
