import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  // The marker packages of server code throw under any other condition.
  ssr: { resolve: { conditions: ["react-server", "module", "node", "production"] } },
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/setup/server.ts",
    setupFiles: "tests/setup/database.ts",
    execArgv: ["--conditions=react-server"],
    // Far from Sweden and from UTC: a date that leans on the machine's own zone shows.
    env: { TZ: "Pacific/Kiritimati", MOTIONSKOLLEN_SECRET: "tests" },
    testTimeout: 20_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
  },
});
