import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { runningEmbedded, startEmbedded } from "@/prisma/embedded.mjs";
import { query } from "@/scripts/database.mjs";

// Servers come up and go down several times over.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(path.join(tmpdir(), "motionskollen-embedded-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the data outlives a stop, and a killed process is no hindrance to the next start", async () => {
  const first = await startEmbedded(folder);
  await query(first.ownerUrl, "create schema notes create view note as select 'kept' as text");
  await first.stop();
  expect(runningEmbedded(folder)).toBeUndefined();

  (await holder()).kill("SIGKILL");
  const second = await startEmbedded(folder);
  expect(await query(second.ownerUrl, "select text from notes.note")).toEqual([{ text: "kept" }]);
  await second.stop();
});

test("a server whose guard was killed as well is found and stopped", async () => {
  const killed = await holder();
  const left = runningEmbedded(folder);
  for (const guard of childrenOf(killed)) process.kill(guard, "SIGKILL");
  killed.kill("SIGKILL");
  await once(killed, "close");
  expect(existsSync(path.join(folder, "running"))).toBe(true);
  expect(runningEmbedded(folder)).toEqual(left);

  const next = await startEmbedded(folder);
  expect(await query(next.ownerUrl, "select text from notes.note")).toEqual([{ text: "kept" }]);
  expect(next.url).not.toBe(left?.url);
  await next.stop();
});

test("Swedish letters sort last and are found in any case", async () => {
  const database = await startEmbedded(folder);
  const words = "select string_agg(w, ' ' order by w) as sorted from unnest(array['ö','z','å','ä']) w";
  expect(await query(database.url, words)).toEqual([{ sorted: "z å ä ö" }]);
  const search = "select to_tsvector('swedish', 'ÅTGÄRDER') @@ to_tsquery('swedish', 'åtgärd') as found";
  expect(await query(database.url, search)).toEqual([{ found: true }]);
  await database.stop();
});

/** Another process that holds the embedded server in the folder. */
async function holder(): Promise<ChildProcess> {
  const env = { ...process.env, MOTIONSKOLLEN_DATA: folder };
  const child = spawn(process.execPath, ["scripts/embedded.mjs"], { env });
  await once(child.stdout, "data");
  return child;
}

function childrenOf({ pid }: ChildProcess): number[] {
  const line = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
  return line.split(" ").map(Number);
}
