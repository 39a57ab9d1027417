import { defineConfig } from "@playwright/test";

const { BASE_URL, CHROMIUM_PATH, CHROMIUM_ARGS = "" } = process.env;
const quiet = ["--disable-gpu", "--disable-background-networking", "--disable-component-update"];
// Chromium's own sandbox refuses to run as root.
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

export default defineConfig({
  testDir: "tests",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // A trace of every test would take more than its share of the minutes: `--trace on` where one is wanted.
  use: {
    baseURL: BASE_URL,
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    launchOptions: {
      executablePath: CHROMIUM_PATH,
      args: [...CHROMIUM_ARGS.split(" ").filter(Boolean), ...sandbox, ...quiet],
    },
  },
});
