import "server-only";

/** Work that goes on beside the requests for as long as the process lives: reading files, making papers. */

type Name = "reading" | "papers" | "mail";

// Kept beside the process, not the module: pages and the start of the server are bundled apart.
const global = globalThis as { motionskollenBells?: Map<Name, () => void> };
global.motionskollenBells ??= new Map();
const bells = global.motionskollenBells;

/** Has this server look for such work at once instead of at its next round. */
export const wake = (name: Name): void => bells.get(name)?.();

/** Milliseconds. Another server may have left something, and some work comes without anybody being told. */
const LOOKS_EVERY = 5_000;

/**
 * Does one piece of work after the other. `next` answers whether there was any; all servers of an installation run this, so
 * it must take its work in a way that no two get the same.
 */
export async function workForever(name: Name, next: () => Promise<boolean>): Promise<never> {
  let isCalled = false;
  let rouse = () => {};
  bells.set(name, () => {
    isCalled = true;
    rouse();
  });
  let hasFailed = false;
  for (;;) {
    isCalled = false;
    try {
      const found = await next();
      hasFailed = false;
      if (found) continue;
    } catch (error) {
      // Once is what a database does that is stopped together with the server.
      if (hasFailed) console.error(`The work that waits cannot be reached (${name}).`, error);
      hasFailed = true;
    }
    if (isCalled) continue;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LOOKS_EVERY).unref();
      rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
