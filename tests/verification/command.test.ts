import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addMotion } from "../motions/town";
import { asOwner } from "../setup/owner";

const folder = mkdtempSync(path.join(tmpdir(), "motionskollen-verify-"));
const anchor = path.join(folder, "anchor.json");
afterAll(() => rmSync(folder, { recursive: true }));

let motionId: string;
beforeAll(async () => {
  motionId = (await addMotion()).motionId;
});

test("npm run verify-history says that every chain holds, and keeps where each ended", async () => {
  const first = await verify();
  expect(first).toMatchObject({ code: 0, said: expect.stringContaining("Every chain holds.") });
  expect(JSON.parse(readFileSync(anchor, "utf8")).cases[motionId].sequence).toBe(1);
  expect((await verify()).said).toContain("all that was there the last time still is");
});

test("it says where a chain breaks, and fails", async () => {
  await asOwner(
    `set session_replication_role = replica`,
    `update "Event" set "actorName" = 'Någon annan' where "motionId" = '${motionId}'`,
  );
  const { code, said } = await verify();
  expect(code).toBe(1);
  expect(said).toMatch(new RegExp(`BROKEN {2}case .* \\(${motionId}\\), at 1: it was changed`));
});

test("without the owner's address a database that is up to date is used, and another is refused", async () => {
  const migrate = () => run(["scripts/migrate.mjs"], {});
  expect(await migrate()).toMatchObject({ code: 0, said: "Nothing to apply.\n" });
  await asOwner(`delete from "_prisma_migrations" where migration_name like '0016%'`);
  const { code, said } = await migrate();
  expect(code).toBe(1);
  expect(said).toContain("lacks 0016_history");
  expect(said).toContain("set MIGRATION_DATABASE_URL");
});

const verify = () => {
  const program = ["--conditions=react-server", "--import=tsx", "scripts/verify-history.ts"];
  return run([...program, "--anchor", anchor], { MOTIONSKOLLEN_DATA: folder });
};

async function run(args: string[], settings: Record<string, string>) {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...settings } });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, said: `${out}${error}` };
}
