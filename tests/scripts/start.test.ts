import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { startEmbedded } from "@/prisma/embedded.mjs";
import { freePort } from "@/scripts/port.mjs";
import { listening, oldPostgres } from "./old-postgres";

const folder = mkdtempSync(path.join(tmpdir(), "motionskollen-start-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("npm start refuses, in one line,", () => {
  test.each(["0", "65536", "3000.5", "http", ""])("the port %j", async (PORT) => {
    expect(await refusal({ PORT })).toBe(`PORT must be a whole number from 1 to 65535, not "${PORT}".`);
  });

  test("a port that something else listens on", async () => {
    const other = await listening(createServer());
    const line = `Port ${other.port} is in use: stop what uses it, or set PORT to another.`;
    expect(await refusal({ PORT: String(other.port) })).toBe(line);
    other.close();
  });

  test.each(["", "register", "mysql://localhost/register"])("the address %j", async (DATABASE_URL) => {
    const line = "DATABASE_URL must look like postgresql://user:password@host:5432/database.";
    expect(await refusal({ DATABASE_URL })).toBe(line);
  });

  test("a virus scanner that nobody could find", async () => {
    const line = 'CLAMAV_HOST must look like clamav or 10.0.0.4:3310, not "tcp://clamav".';
    expect(await refusal({ CLAMAV_HOST: "tcp://clamav" })).toBe(line);
  });

  test("an owner's address of a database that is not named", async () => {
    const MIGRATION_DATABASE_URL = "postgresql://eva@localhost/register";
    const line = "MIGRATION_DATABASE_URL needs DATABASE_URL beside it.";
    expect(await refusal({ MIGRATION_DATABASE_URL })).toBe(line);
  });

  test("a database that is not there", async () => {
    const port = await freePort();
    const line = `DATABASE_URL leads to no usable database: connect ECONNREFUSED 127.0.0.1:${port}.`;
    expect(await refusal({ DATABASE_URL: `postgresql://127.0.0.1:${port}/register` })).toBe(line);
  });

  test("a database that is too old", async () => {
    const old = await oldPostgres();
    const line = "DATABASE_URL leads to PostgreSQL 14; Motionskollen needs 15 or newer.";
    expect(await refusal({ DATABASE_URL: `postgresql://eva@127.0.0.1:${old.port}/register` })).toBe(line);
    old.close();
  });

  test("the data of another PostgreSQL version", async () => {
    const data = path.join(folder, "seventeen");
    mkdirSync(path.join(data, "postgres"), { recursive: true });
    writeFileSync(path.join(data, "postgres", "PG_VERSION"), "17\n");
    expect(await refusal({ MOTIONSKOLLEN_DATA: data })).toContain("belongs to PostgreSQL 17, and this is 18");
  });

  test("a data folder that is a file", async () => {
    const file = path.join(folder, "file");
    writeFileSync(file, "");
    expect(await refusal({ MOTIONSKOLLEN_DATA: file })).toContain("MOTIONSKOLLEN_DATA must be a folder");
  });

  test("a data folder that is in use", async () => {
    const data = path.join(folder, "shared");
    const database = await startEmbedded(data, { throwaway: true });
    const line = `Another Motionskollen is already running on the data folder ${data}.`;
    expect(await refusal({ MOTIONSKOLLEN_DATA: data })).toBe(line);
    await database.stop();
  });
});

/** What npm start says on its way out, which has to be a refusal of a single line. */
async function refusal(settings: Record<string, string>): Promise<string> {
  const defaults = { DATABASE_URL: undefined, MOTIONSKOLLEN_DATA: path.join(folder, "data") };
  const env = { ...process.env, ...defaults, PORT: String(await freePort()), ...settings };
  const child = spawn(process.execPath, ["scripts/start.mjs"], { env });
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  const [line = "", ...more] = said.trimEnd().split("\n");
  expect({ code, more }).toEqual({ code: 1, more: [] });
  return line;
}
