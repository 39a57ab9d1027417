import { expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import { fileDocument } from "@/lib/documents/mutations";
import { fileDocumentInput } from "@/lib/documents/schema";
import { undoDrop } from "@/lib/intake/mutations";
import { finishJob, renewJob, takeJob } from "@/lib/reading-jobs/mutations";
import { unreadable } from "@/lib/reading-jobs/outcome";
import { type Job, MOST_ATTEMPTS } from "@/lib/reading-jobs/schema";
import { work } from "@/lib/reading-jobs/work";
import { dropped, readAll, reportOf } from "../intake/drops";
import { addMotion, officer } from "../motions/town";
import { bomb } from "../reading/extract/make-pdf";
import { asOwner } from "../setup/owner";

/** As if the server that holds the job had not been heard of for longer than its lease. */
const loseServer = ({ id }: Job) =>
  db.readingJob.updateMany({ where: { id }, data: { leasedUntil: new Date(0) } });

const taken = async () => (await takeJob()) as Job;

test("several servers never take the same file", async () => {
  await dropped(Array.from({ length: 8 }, (_, at) => [`${at}.txt`, `Text ${at} att dela på`]));
  const jobs = await Promise.all(Array.from({ length: 12 }, takeJob));
  const ids = jobs.flatMap((job) => job?.id ?? []);
  expect(ids).toHaveLength(8);
  expect(new Set(ids).size).toBe(8);
  expect(await takeJob()).toBeNull();
  for (const job of jobs) if (job) await work(job);
});

test("what a killed server held is read by the next, and the old one's answer comes too late", async () => {
  const id = await dropped([["avbruten.txt", "Läst av den andra servern."]]);
  const first = await taken();
  expect((await reportOf(id)).files[0]?.state).toBe("READING");
  await loseServer(first);
  const second = await taken();
  expect(second).toMatchObject({ id: first.id, attempts: 2 });

  await renewJob(first, { done: 1, total: 1 });
  await finishJob(first, unreadable("Från den första."));
  expect((await reportOf(id)).files[0]).toMatchObject({ state: "READING", problem: null });
  await work(second);
  expect((await reportOf(id)).files[0]).toMatchObject({ state: "READ", problem: null });
  expect(await db.readingJob.count()).toBe(0);
});

test("a file that ends its server is tried three times, after all others, and then given up", async () => {
  const id = await dropped([["farlig.txt", "Den här välter servern."]]);
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) await loseServer(await taken());
  const later = await dropped([["snäll.txt", "Den här går bra."]]);
  const next = await taken();
  expect(next.fileId).toBe((await reportOf(later)).files[0]?.id);
  await work(next);
  await readAll();
  const [file] = (await reportOf(id)).files;
  expect(file).toMatchObject({ state: "UNREADABLE", parts: [{ documentType: null, state: "OPEN" }] });
  expect(file?.problem).toContain("tre gånger");
});

test("a job that keeps failing for another reason is given back, and the others are read", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  const id = await dropped([
    ["krånglar.txt", "Texten kan inte sparas."],
    ["går bra.txt", "Den här kan sparas."],
  ]);
  // The database refuses what the reader made of the first.
  const refused = `check (text is null or text not like '%inte sparas%')`;
  await asOwner(`alter table "IntakeFile" add constraint no_such_text ${refused}`);
  await readAll();
  await asOwner(`alter table "IntakeFile" drop constraint no_such_text`);
  const { files } = await reportOf(id);
  expect(files.map(({ state }) => state)).toEqual(["UNREADABLE", "READ"]);
  expect(told).toHaveBeenCalledTimes(MOST_ATTEMPTS);
  told.mockRestore();
});

test("a file that takes all memory there is ends its thread only", { timeout: 60_000 }, async () => {
  const id = await dropped([
    ["bomb.pdf", bomb(400e6, "q 1 0 0 1 0 0 cm ")],
    ["efter.txt", "Läses ändå."],
  ]);
  await readAll();
  const { files } = await reportOf(id);
  expect(files.map(({ state }) => state)).toEqual(["UNREADABLE", "READ"]);
  expect(files[0]?.problem).toMatch(/för (mycket minne|lång tid)/);
});

test("a drop that is undone while it is read leaves nothing behind", async () => {
  const id = await dropped([["ångrad.txt", "Ångras under läsningen."]]);
  const job = await taken();
  expect(await undoDrop(officer, id)).toEqual({ isGone: true });
  await work(job);
  expect(await db.intakeFile.count({ where: { intakeId: id } })).toBe(0);
  expect(await db.readingJob.count()).toBe(0);
});

test("a document that is filed by hand is read too", async () => {
  const { motionId, version } = await addMotion();
  const documents = [new File(["Nämndens yttrande i text."], "yttrande.txt")];
  const entry = { type: "OTHER", title: "", status: "RECEIVED", statusOn: "2025-03-03" };
  const typed = { motionId, version: String(version), documents, ...entry };
  await fileDocument(officer, fileDocumentInput.parse(typed));
  await readAll();
  const [document] = await db.document.findMany({ where: { motionId } });
  expect(document?.text).toBe("Nämndens yttrande i text.");
});
