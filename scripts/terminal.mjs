// What the person at the terminal reads.

/** Something the person can put right: told in one line, without a stack trace. */
export class Halt extends Error {}

export function say(line = "") {
  process.stdout.write(`${line}\n`);
}

/** Names a piece of work while it goes on; a dot now and then shows that it does. */
export async function step(name, work) {
  const begun = Date.now();
  process.stdout.write(`${name} `);
  const dots = setInterval(() => process.stdout.write("."), 2_000);
  try {
    const result = await work();
    say(` ${((Date.now() - begun) / 1_000).toFixed(1)} s`);
    return result;
  } catch (error) {
    say();
    throw error;
  } finally {
    clearInterval(dots);
  }
}

export function report(error) {
  const lines = error instanceof Halt ? error.message : (error.stack ?? String(error));
  process.stderr.write(`${lines}\n${error.output ?? ""}`);
}

/** The end of a command that failed. */
export function fail(error) {
  report(error);
  process.exitCode = 1;
}
