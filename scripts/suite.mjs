// The parts of npm test, one after the other: with two cores they would only slow each other down.
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startApplication } from "./application-process.mjs";
import { buildApplication, generateClient, runPackage } from "./build.mjs";
import { findChromium } from "./chromium.mjs";
import { freePort } from "./port.mjs";
import { onStop, stop } from "./shutdown.mjs";
import { report, say } from "./terminal.mjs";

const scratch = mkdtempSync(path.join(tmpdir(), "motionskollen-test-"));
const total = { passed: 0, failed: 0, skipped: 0 };

export async function runSuite() {
  onStop(() => rmSync(scratch, { recursive: true, force: true }));
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  // The suite brings its own database; whatever the person works with is left alone.
  delete process.env.DATABASE_URL;
  // A test that records something beside the server seals it as the server does.
  process.env.MOTIONSKOLLEN_SECRET = randomBytes(32).toString("base64url");
  await generateClient();
  await one("Lint", () =>
    runPackage("@biomejs/biome", ["ci", "--error-on-warnings"], process.env, {}, "biome"),
  );
  await one("Types", async () => {
    await runPackage("next", ["typegen"]);
    await runPackage("typescript", ["--noEmit"], process.env, {}, "tsc");
  });
  await many("Unit and integration tests", vitest);
  const built = await one("Production build", buildApplication);
  if (built) await many("Browser tests", playwright);
  const { passed, failed, skipped } = total;
  say(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  await stop(failed > 0 ? 1 : 0);
}

async function one(name, work) {
  say(`\n${name}`);
  try {
    await work();
    total.passed += 1;
    return true;
  } catch (error) {
    report(error);
    total.failed += 1;
    return false;
  }
}

/** `work` runs a whole runner and answers with its counts. A runner that breaks off is one failure. */
async function many(name, work) {
  say(`\n${name}`);
  const counts = await work().catch((error) => {
    report(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  for (const key of Object.keys(total)) total[key] += counts[key];
}

async function vitest() {
  const output = path.join(scratch, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${output}`];
  const ended = await settled(runPackage("vitest", ["run", ...reporters], process.env, {}));
  const result = JSON.parse(readFileSync(output, "utf8"));
  const counts = {
    passed: result.numPassedTests,
    failed: result.numFailedTests,
    skipped: result.numPendingTests + result.numTodoTests,
  };
  return failIfBroken(ended, counts);
}

async function playwright() {
  const chromium = await findChromium();
  // Where a test starts a provider for single sign-on: like one on an own network, it needs the server's leave.
  process.env.MOTIONSKOLLEN_INTERNAL_PROVIDER = `http://localhost:${await freePort()}`;
  const server = await startApplication({ folder: path.join(scratch, "data") });
  const output = path.join(scratch, "playwright.json");
  const env = {
    ...process.env,
    ...chromium,
    BASE_URL: server.origin,
    DATABASE_URL: server.databaseUrl,
    PLAYWRIGHT_JSON_OUTPUT_NAME: output,
  };
  const args = ["test", "--reporter=list,json"];
  const ended = await settled(runPackage("@playwright/test", args, env, {}, "playwright"));
  const stopped = await server.stop();
  const { stats, suites } = JSON.parse(readFileSync(output, "utf8"));
  for (const reason of skipReasons(suites)) say(`Skipped: ${reason}`);
  const counts = { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  // That the server stops cleanly when asked is a claim of its own.
  counts[stopped === 0 ? "passed" : "failed"] += 1;
  return failIfBroken(ended, counts);
}

const settled = (work) =>
  work.then(
    () => null,
    (error) => error,
  );

/** A runner may fail without a failed test, for instance when a file does not load. */
function failIfBroken(error, counts) {
  return error && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function skipReasons(suites) {
  const tests = suites.flatMap(function within({ suites = [], specs }) {
    return [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(within)];
  });
  const marks = tests.flatMap(({ annotations }) => annotations).filter(({ type }) => type === "skip");
  return new Set(marks.map(({ description }) => description ?? "no reason given"));
}
