import { defineConfig } from "@playwright/test";

const { BASE_URL, CHROMIUM_PATH, CHROMIUM_ARGS = "" } = process.env;
const quiet = ["--disable-gpu", "--disable-background-networking", "--disable-component-update"];
// Chromium's own sandbox refuses to run as root.
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: BASE_URL,
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: CHROMIUM_PATH,
      args: [...CHROMIUM_ARGS.split(" ").filter(Boolean), ...sandbox, ...quiet],
    },
  },
});
