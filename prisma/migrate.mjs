// Prisma's own migrations without Prisma's native engine: its command line downloads that from a
// server which a closed network does not reach. The same engine, as WebAssembly, comes from npm and
// keeps the same `_prisma_migrations` table, so `prisma migrate deploy` works wherever it can run.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

const folder = path.dirname(fileURLToPath(import.meta.url));
const filters = { externalTables: [], externalEnums: [] };

/** Applies what is missing and returns the names of the migrations it applied. */
export async function migrate(databaseUrl) {
  const { appliedMigrationNames } = await withEngine(databaseUrl, (schemaEngine) =>
    schemaEngine.applyMigrations({ migrationsList: readMigrations(), filters }),
  );
  return appliedMigrationNames;
}

/** The names of the migrations that belong to this version, in order. */
export const migrationNames = () =>
  readdirSync(path.join(folder, "migrations"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** The SQL that leads from an older schema, or from nothing, to the schema as it stands. */
export async function diff(databaseUrl, olderSchema) {
  const model = (content) => ({ tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] });
  const from = olderSchema ? model(olderSchema) : { tag: "empty" };
  const to = model(read("schema.prisma"));
  const { stdout } = await withEngine(databaseUrl, (schemaEngine) =>
    schemaEngine.diff({ from, to, script: true, exitCode: null, filters }),
  );
  return stdout;
}

async function withEngine(databaseUrl, work) {
  await loadEngine();
  const pool = new pg.Pool({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool));
  const datamodels = [["schema.prisma", read("schema.prisma")]];
  try {
    const schemaEngine = await engine.SchemaEngine.new({ datamodels }, () => {}, adapter);
    return await work(schemaEngine).finally(() => schemaEngine.free());
  } finally {
    await pool.end();
  }
}

/**
 * The adapter as it comes cuts a migration at every semicolon, those inside functions included, and
 * sends the pieces one by one. Sent whole, a migration is also one transaction.
 */
class WholeScripts extends PrismaPg {
  async connect() {
    const connection = await super.connect();
    connection.executeScript = async (script) => {
      await connection
        .underlyingDriver()
        .query(script)
        .catch((error) => connection.onError(error));
    };
    return connection;
  }
}

let loaded;

// Node cannot import a .wasm file by itself, which is all that the package's own entry does.
function loadEngine() {
  loaded ??= (async () => {
    const file = new URL("schema_engine_bg.wasm", import.meta.resolve("@prisma/schema-engine-wasm"));
    const imports = { "./schema_engine_bg.js": engine };
    const { instance } = await WebAssembly.instantiate(readFileSync(file), imports);
    engine.__wbg_set_wasm(instance.exports);
    instance.exports.__wbindgen_start();
  })();
  return loaded;
}

function readMigrations() {
  return {
    baseDir: path.join(folder, "migrations"),
    lockfile: { path: "migration_lock.toml", content: read("migrations/migration_lock.toml") },
    shadowDbInitScript: "",
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: read(`migrations/${name}/migration.sql`) },
      },
    })),
  };
}

function read(file) {
  return readFileSync(path.join(folder, file), "utf8");
}
