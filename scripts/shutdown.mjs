// One orderly way out, whatever brings it about: Ctrl-C, a signal, an error, a killed npm.
import { stopRunning } from "./processes.mjs";
import { report } from "./terminal.mjs";

const cleanups = [];
let stopping;

/** Called in the reverse of the order in which they were given. */
export function onStop(cleanup) {
  cleanups.unshift(cleanup);
}

export function stop(code) {
  stopping ??= (async () => {
    stopRunning();
    for (const cleanup of cleanups) await cleanup();
  })()
    .catch((error) => {
      report(error);
      return 1;
    })
    .then((failed) => process.exit(failed ?? code));
  return stopping;
}

export function stopOnError(error) {
  // Work cut short by the way out fails too, and that is nobody's news.
  if (!stopping) report(error);
  return stop(1);
}

export function stopOnSignals() {
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stop(0));
  onParentGone(() => stop(0));
}

/** npm killed outright passes nothing on. Without npm, a parent may well leave: `start.mjs &`. */
export function onParentGone(notify) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    notify();
  }, 250);
  watch.unref();
}
