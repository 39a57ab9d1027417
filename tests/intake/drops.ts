import { db } from "@/lib/db/client";
import { addFile, startDrop } from "@/lib/intake/mutations";
import { readDrop } from "@/lib/intake/queries";
import type { DropReport } from "@/lib/intake/report";
import type { DropTarget } from "@/lib/intake/schema";
import { takeJob } from "@/lib/reading-jobs/mutations";
import { work } from "@/lib/reading-jobs/work";
import { officer } from "../motions/town";

type Contents = Uint8Array | string;

export const bytesOf = (contents: Contents) =>
  new Uint8Array(typeof contents === "string" ? Buffer.from(contents) : contents);

/** Files left at once, by name. */
export async function dropped(files: [path: string, contents: Contents][], target?: DropTarget) {
  const { id } = await startDrop(officer, target ?? { motionId: null, referralId: null });
  for (const [path, contents] of files) await addFile(officer, id, { path, bytes: bytesOf(contents) });
  return id;
}

/** Reads all that waits, as a server does. */
export async function readAll(): Promise<void> {
  for (let job = await takeJob(); job; job = await takeJob()) await work(job);
}

export async function reportOf(intakeId: string): Promise<DropReport> {
  const report = await readDrop(officer, intakeId);
  if (!report) throw new Error("There is no such drop.");
  return report;
}

/** What became of files dropped together and read. */
export async function reportOn(...files: [path: string, contents: Contents][]) {
  const id = await dropped(files);
  await readAll();
  return (await reportOf(id)).files;
}

/** A § of a committee's minutes that answers a motion, with a word of its own so that no two are the same file. */
export const answerAbout = (subject: string) => `Ljungsala kommun
Socialnämnden
Sammanträdesprotokoll
2026-05-12

§ 45
Svar på remiss av motion om ${subject}

Socialnämndens beslut
Socialnämnden tillstyrker motionen.
`;

export const partsIn = (intakeId: string) =>
  db.intakePart.findMany({
    where: { file: { intakeId } },
    orderBy: [{ fileId: "asc" }, { position: "asc" }],
  });
