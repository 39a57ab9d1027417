// Started by in-worker.ts with plain Node: everything imported from here on must name its files in full
// ("./copy.ts") and use only types that Node can strip away.
import { parentPort } from "node:worker_threads";
import { Unreadable } from "../reading/extract/unreadable.ts";
import { maskedCopy, pagesOf } from "./copy.ts";
import type { Answer, Question } from "./in-worker.ts";

const answer = (message: Answer) => parentPort!.postMessage(message);

parentPort!.once("message", async ({ original, masking }: Question) => {
  try {
    if (masking) {
      const onProgress = (done: number, total: number) => answer({ progress: [done, total] });
      answer({ result: await maskedCopy(original, masking, onProgress) });
    } else answer({ result: await pagesOf(original) });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    answer({ problem: error.message });
  }
});
