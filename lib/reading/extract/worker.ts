// Started by in-worker.ts with plain Node: everything imported from here on must name its files in full
// ("./pdf.ts") and use only types that Node can strip away.
import { parentPort } from "node:worker_threads";
import { extract } from "./extract.ts";
import type { Answer, Question } from "./in-worker.ts";
import { Unreadable } from "./unreadable.ts";

const answer = (message: Answer) => parentPort!.postMessage(message);

parentPort!.on("message", async ({ bytes, fileName }: Question) => {
  try {
    const onProgress = (done: number, total: number) => answer({ progress: [done, total] });
    answer({ extracted: await extract(bytes, fileName, { onProgress }) });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    answer({ problem: error.message });
  }
});
