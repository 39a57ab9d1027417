import path from "node:path";
import { Worker } from "node:worker_threads";
import { Unreadable } from "../reading/extract/unreadable.ts";
import type { MaskedCopy, Masking, Original, Progress } from "./copy.ts";

export type Question = { original: Original; masking?: Masking };
export type Answer = { progress: [done: number, total: number] } | { result: unknown } | { problem: string };

const SILENT_MS = 60_000;
const LOOK_EVERY_MS = 50;
const MOST_MEMORY = 1024 * 1024 * 1024;

// From the root, where the application always starts: the worker is run from its source, by Node itself.
const PROGRAM = path.join(process.cwd(), "lib/masking/worker.ts");

/** As `pagesOf`, in a thread of its own that ends with the file's trouble and nothing else. */
export const pagesInWorker = (original: Original): Promise<string[]> =>
  inTurn("pages", { original }) as Promise<string[]>;

/** As `maskedCopy`, in a thread of its own, one document at a time. */
export const copyInWorker = (
  original: Original,
  masking: Masking,
  onProgress: Progress,
): Promise<MaskedCopy> => inTurn("copy", { original, masking }, onProgress) as Promise<MaskedCopy>;

const last = new Map<string, Promise<unknown>>();

function inTurn(kind: string, question: Question, onProgress: Progress = () => {}): Promise<unknown> {
  const turn = (last.get(kind) ?? Promise.resolve()).then(() => ask(question, onProgress));
  last.set(
    kind,
    turn.catch(() => {}),
  );
  return turn;
}

function ask(question: Question, onProgress: Progress): Promise<unknown> {
  // Nothing of how this process was started goes along: no loader, no secret in the environment.
  const own = { execArgv: [], env: {}, resourceLimits: { maxOldGenerationSizeMb: 512 } };
  const worker = new Worker(/* turbopackIgnore: true */ PROGRAM, own);
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(silence);
      clearInterval(watch);
      void worker.terminate();
    };
    const fail = (message: string, cause?: unknown) => {
      end();
      reject(Object.assign(new Unreadable(message), { cause }));
    };
    const silence = setTimeout(() => fail("Filen tog för lång tid att maska."), SILENT_MS);
    // What PDFium and the pictures take lies outside the heap, whose limit does not count it.
    const watch = setInterval(async () => {
      const memory = await worker.getHeapStatistics().catch(() => null);
      if (memory && memory.total_heap_size + memory.external_memory > MOST_MEMORY) {
        fail("Filen kräver för mycket minne för att maskas. Dela upp den.");
      }
    }, LOOK_EVERY_MS);
    worker.on("message", (answer: Answer) => {
      silence.refresh();
      if ("progress" in answer) return onProgress(...answer.progress);
      end();
      if ("problem" in answer) reject(new Unreadable(answer.problem));
      else resolve(answer.result);
    });
    worker.on("error", (cause) =>
      fail("Filen är skadad på ett sätt som gör att den inte kan maskas.", cause),
    );
    worker.postMessage(question);
  });
}
