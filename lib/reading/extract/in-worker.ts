import path from "node:path";
import { Worker } from "node:worker_threads";
import type { PersonalData } from "../personal-data.ts";
import type { Reading } from "../read.ts";
import type { Extracted, Options } from "./extract.ts";
import { Unreadable } from "./unreadable.ts";

export type Question = { bytes: Uint8Array; fileName: string; wanted: "text" | "fields" };
export type Answer = { progress: [done: number, total: number] } | { read: WithFields } | { problem: string };

/** A document as read: spans are offsets in its text. Both lists are empty where only the text was asked for. */
export type WithFields = Extracted & { readings: Reading[]; personalData: PersonalData[] };
type Limits = { milliseconds: number; megabytes: number };

const LIMITS: Limits = { milliseconds: 60_000, megabytes: 512 };
const LOOK_EVERY = 50;
const KEPT_IDLE = 10_000;

// From the root, where the application always starts: the server runs a bundle of this file, and the worker
// is run from its source, by Node itself.
const PROGRAM = path.join(process.cwd(), "lib/reading/extract/worker.ts");

let kept: { worker: Worker; retirement: NodeJS.Timeout; dismiss: () => void } | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * As `extract`, in a thread of its own and one document at a time. A document that takes too long or too
 * much memory ends the thread and nothing else. `limits` are for tests.
 */
export function extractInWorker(
  bytes: Uint8Array,
  fileName: string,
  options: Options = {},
  limits = LIMITS,
): Promise<Extracted> {
  return inTurn({ bytes, fileName, wanted: "text" }, options, limits);
}

/** As `extractInWorker`, and the fields and personal data in what the document says. */
export function readInWorker(
  bytes: Uint8Array,
  fileName: string,
  options: Options = {},
  limits = LIMITS,
): Promise<WithFields> {
  return inTurn({ bytes, fileName, wanted: "fields" }, options, limits);
}

function inTurn(question: Question, options: Options, limits: Limits): Promise<WithFields> {
  const turn = last.then(() => read(question, options, limits, takeKept()));
  last = turn.catch(() => {});
  return turn;
}

function read(
  question: Question,
  options: Options,
  limits: Limits,
  used: Worker | undefined,
): Promise<WithFields> {
  const worker = used ?? started();
  return new Promise((resolve, reject) => {
    let isOver = false;
    const settle = () => {
      isOver = true;
      clearTimeout(overtime);
      clearInterval(watch);
      worker.off("message", onMessage).off("error", onError);
    };
    const fire = (message: string, cause?: unknown) => {
      if (isOver) return;
      settle();
      void worker.terminate();
      reject(Object.assign(new Unreadable(message), { cause }));
    };
    const overtime = setTimeout(() => fire("Filen tog för lång tid att läsa."), limits.milliseconds);
    // The limit of the heap does not count what is unpacked outside of it. A thread that has just ended has
    // nothing to say, and then its own event tells how it went.
    const watch = setInterval(async () => {
      const memory = await worker.getHeapStatistics().catch(() => null);
      const size = memory ? memory.total_heap_size + memory.external_memory : 0;
      if (size > limits.megabytes * 1024 * 1024) fire(TOO_MUCH_MEMORY);
    }, LOOK_EVERY);
    const onMessage = (answer: Answer) => {
      if ("progress" in answer) return options.onProgress?.(...answer.progress);
      settle();
      keep(worker);
      if ("problem" in answer) reject(new Unreadable(answer.problem));
      else resolve(answer.read);
    };
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return fire(TOO_MUCH_MEMORY, error);
      if (!used) return fire("Filen är skadad på ett sätt som gör att den inte kan läsas.", error);
      // It may be the document before this one that ended the thread, by something that pdf.js let lie.
      settle();
      resolve(read(question, options, limits, undefined));
    };
    worker.on("message", onMessage).on("error", onError).postMessage(question);
  });
}

const TOO_MUCH_MEMORY = "Filen kräver för mycket minne för att läsas.";

/** A new thread compiles pdf.js anew, so the last one is taken again if it is still there. */
function takeKept(): Worker | undefined {
  if (!kept) return undefined;
  const { worker, retirement, dismiss } = kept;
  clearTimeout(retirement);
  kept = undefined;
  worker.off("error", dismiss).ref();
  return worker;
}

function started(): Worker {
  // Nothing of how this process was started goes along: no loader, no secret in the environment.
  const own = { execArgv: [], env: {}, resourceLimits: { maxOldGenerationSizeMb: LIMITS.megabytes } };
  return new Worker(/* turbopackIgnore: true */ PROGRAM, own);
}

function keep(worker: Worker): void {
  const dismiss = () => {
    if (kept?.worker === worker) kept = undefined;
    void worker.terminate();
  };
  worker.on("error", dismiss);
  worker.unref();
  kept = { worker, dismiss, retirement: setTimeout(dismiss, KEPT_IDLE).unref() };
}
