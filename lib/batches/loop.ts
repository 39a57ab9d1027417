import "server-only";
import { workForever } from "@/lib/background";
import { takeBatch } from "./mutations";
import { work } from "./work";

/** Makes the papers that somebody has asked for, one batch at a time. */
export const makeForever = (): Promise<never> =>
  workForever("papers", async () => {
    const batch = await takeBatch();
    if (batch) await work(batch);
    return batch !== null;
  });
