import { AsyncLocalStorage } from "node:async_hooks";

// The server that takes the request and the bundle that answers it hold a copy each of this file.
const global = globalThis as { motionskollenOrigin?: AsyncLocalStorage<string> };
global.motionskollenOrigin ??= new AsyncLocalStorage<string>();
const store = global.motionskollenOrigin;

/** Where in the application something was done: the path of the page; null outside the web server. */
export const origin = (): string | null => store.getStore() ?? null;

/** Runs what answers a request, so that what it changes is recorded with the request's path. */
export const withOrigin = <T>(url: string, work: () => T): T => store.run(pathOf(url), work);

const LONGEST_SEGMENT = 40;

/** Without the query, and without the secrets that stand in the path of a link sent by mail. */
function pathOf(url: string): string {
  const [path = ""] = url.split("?");
  return path
    .split("/")
    .map((segment) => (segment.length > LONGEST_SEGMENT ? "…" : segment))
    .join("/");
}
