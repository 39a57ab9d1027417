import "server-only";
import { workForever } from "@/lib/background";
import { takeJob } from "./mutations";
import { work } from "./work";

/** Reads what waits, one file at a time. */
export const readForever = (): Promise<never> =>
  workForever("reading", async () => {
    const job = await takeJob();
    if (job) await work(job);
    return job !== null;
  });
