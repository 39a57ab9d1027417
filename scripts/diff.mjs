// npm run db:diff [revision]: prints the SQL of the next migration, which leads from the schema as
// it was in that git revision (without one: from an empty database) to the schema as it stands.
import { execFileSync } from "node:child_process";
import { withThrowawayDatabase } from "../prisma/embedded.throwaway.mjs";
import { diff } from "../prisma/migrate.mjs";
import { fail } from "./terminal.mjs";

const revision = process.argv[2];
const olderSchema =
  revision && execFileSync("git", ["show", `${revision}:prisma/schema.prisma`], { encoding: "utf8" });

withThrowawayDatabase(({ ownerUrl }) => diff(ownerUrl, olderSchema))
  .then((sql) => process.stdout.write(sql))
  .catch(fail);
