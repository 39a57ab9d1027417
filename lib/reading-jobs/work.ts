import "server-only";
import { readSignedIn } from "@/lib/auth/queries";
import { matchPart } from "@/lib/matching/queries";
import { readInWorker } from "@/lib/reading/extract/in-worker";
import { Unreadable } from "@/lib/reading/extract/unreadable";
import { finishJob, renewJob, returnJob } from "./mutations";
import { type Matcher, type Outcome, outcomeOf, unreadable } from "./outcome";
import { readJobFile } from "./queries";
import { type Job, MOST_ATTEMPTS } from "./schema";

const RENEWED_EVERY = 2_000;

const GIVEN_UP =
  "Läsningen avbröts tre gånger och görs inte om av sig själv. Filen kan läggas i ett ärende för hand.";

/** Reads one file and keeps what was read. What fails for other reasons than the file itself is tried again. */
export async function work(job: Job): Promise<void> {
  if (job.attempts > MOST_ATTEMPTS) return finishJob(job, unreadable(GIVEN_UP));
  try {
    await finishJob(job, await read(job));
  } catch (error) {
    console.error("A file could not be read; it is tried again.", error);
    await returnJob(job);
  }
}

async function read(job: Job): Promise<Outcome> {
  const file = await readJobFile(job);
  if (!file) return unreadable("Filen är borttagen.");
  let pages: { done: number; total: number } | null = null;
  const heart = setInterval(() => void renewJob(job, pages).catch(() => {}), RENEWED_EVERY);
  try {
    const read = await readInWorker(file.bytes, file.fileName, {
      onProgress: (done, total) => {
        pages = { done, total };
      },
    });
    return await outcomeOf(read, await matcherFor(file.intake));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return unreadable(error.message);
  } finally {
    clearInterval(heart);
  }
}

type DroppedOn = { droppedById: string; motionId: string | null; referralId: string | null };

/** A file is held against the cases that whoever dropped it may see; a document has its case already. */
async function matcherFor(intake: DroppedOn | null): Promise<Matcher> {
  const actor = intake && (await readSignedIn(intake.droppedById));
  if (!actor) return async () => ({ candidates: [] });
  return (described) => matchPart(actor, described, intake);
}
