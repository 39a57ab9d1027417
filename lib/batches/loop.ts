import "server-only";
import { workForever } from "@/lib/background";
import { takeBatch } from "./mutations";

/** Makes the papers that somebody has asked for, one batch at a time. */
export const makeForever = (): Promise<never> =>
  workForever("papers", async () => {
    const batch = await takeBatch();
    if (!batch) return false;
    // What it needs is loaded when there is something to do.
    const { work } = await import("./work");
    await work(batch);
    return true;
  });
