import "server-only";
import { takeJob } from "./mutations";
import { onWake } from "./wake";
import { work } from "./work";

/** Another server may have left something, and documents are filed without anybody being told. */
const LOOKS_EVERY = 5_000;

let isCalled = false;
let wake = () => {};

/**
 * Reads what waits for as long as the process lives, one file at a time. All servers of an installation run
 * this; the database sees to it that no two read the same file.
 */
export async function readForever(): Promise<never> {
  onWake(() => {
    isCalled = true;
    wake();
  });
  let hasFailed = false;
  for (;;) {
    try {
      isCalled = false;
      const job = await takeJob();
      hasFailed = false;
      if (job) await work(job);
      else await rest();
    } catch (error) {
      // Once is what a database does that is stopped together with the server.
      if (hasFailed) console.error("The files that wait cannot be reached.", error);
      hasFailed = true;
      await rest();
    }
  }
}

function rest(): Promise<void> {
  if (isCalled) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LOOKS_EVERY).unref();
    wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}
