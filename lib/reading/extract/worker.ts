// Started by in-worker.ts with plain Node: everything imported from here on must name its files in full
// ("./pdf.ts") and use only types that Node can strip away.
import { parentPort } from "node:worker_threads";
import { findPersonalData } from "../personal-data.ts";
import { readDocument } from "../read.ts";
import { extract } from "./extract.ts";
import type { Answer, Question } from "./in-worker.ts";
import { Unreadable } from "./unreadable.ts";

const answer = (message: Answer) => parentPort!.postMessage(message);

parentPort!.on("message", async ({ bytes, fileName, wanted }: Question) => {
  try {
    const onProgress = (done: number, total: number) => answer({ progress: [done, total] });
    const extracted = await extract(bytes, fileName, { onProgress });
    const { text } = extracted;
    const found =
      wanted === "fields"
        ? { readings: readDocument(text), personalData: findPersonalData(text) }
        : { readings: [], personalData: [] };
    answer({ read: { ...extracted, ...found } });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    answer({ problem: error.message });
  }
});
