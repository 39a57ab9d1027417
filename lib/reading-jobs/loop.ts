import "server-only";
import { workForever } from "@/lib/background";
import { takeJob } from "./mutations";

/** Reads what waits, one file at a time. */
export const readForever = (): Promise<never> =>
  workForever("reading", async () => {
    const job = await takeJob();
    if (!job) return false;
    // What it needs is loaded when there is something to do.
    const { work } = await import("./work");
    await work(job);
    return true;
  });
