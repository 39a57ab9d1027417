import "server-only";
import { workForever } from "@/lib/background";
import { withOrigin } from "@/lib/origin.mjs";
import { takeBatch } from "./mutations";

/** Makes the papers that somebody has asked for, one batch at a time. */
export const makeForever = (): Promise<never> =>
  workForever("papers", async () => {
    const batch = await takeBatch();
    if (!batch) return false;
    // What it needs is loaded when there is something to do.
    const { work } = await import("./work");
    // Nobody asked for a page, but somebody asked for this: the history says where.
    await withOrigin(`/rapporter/dokument/${batch.id}`, () => work(batch));
    return true;
  });
