// Kept beside the process, not the module: pages and the start of the server are bundled apart.
const global = globalThis as { wakeReader?: () => void };

/** Has this server look for files to read at once instead of at its next round. */
export const wakeReader = () => global.wakeReader?.();

export function onWake(wake: () => void): void {
  global.wakeReader = wake;
}
