import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "../../prisma/embedded.mjs";
import { run } from "../../scripts/processes.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The migrated database as the application's role sees it, and as the owner of its tables does. */
    template: string;
    ownersTemplate: string;
  }
}

/** One PostgreSQL for the run, with a migrated database that every test file copies. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(path.join(tmpdir(), "motionskollen-tests-"));
  const server = await startEmbedded(folder, { throwaway: true });
  // A process of its own: the schema engine does not load inside the test runner.
  const env = { ...process.env, DATABASE_URL: server.url, MIGRATION_DATABASE_URL: server.ownerUrl };
  await run(process.execPath, ["scripts/migrate.mjs"], { quiet: true, env });
  project.provide("template", server.url);
  project.provide("ownersTemplate", server.ownerUrl);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
