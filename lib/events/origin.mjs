// In JavaScript, since the server that takes the request reads it as it is: for one file in TypeScript Node.js
// loads a compiler, and keeps it.
import { AsyncLocalStorage } from "node:async_hooks";

// The server that takes the request and the bundle that answers it hold a copy each of this file.
/** @type {{ motionskollenOrigin?: AsyncLocalStorage<string> }} */
const global = globalThis;
global.motionskollenOrigin ??= new AsyncLocalStorage();
const store = global.motionskollenOrigin;

/**
 * Where in the application something was done: the path of the page; null outside the web server.
 * @returns {string | null}
 */
export const origin = () => store.getStore() ?? null;

/**
 * Runs what answers a request, so that what it changes is recorded with the request's path.
 * @template T
 * @param {string} url
 * @param {() => T} work
 * @returns {T}
 */
export const withOrigin = (url, work) => store.run(pathOf(url), work);

const LONGEST_SEGMENT = 40;

/**
 * Without the query, and without the secrets that stand in the path of a link sent by mail.
 * @param {string} url
 */
function pathOf(url) {
  const [path = ""] = url.split("?");
  return path
    .split("/")
    .map((segment) => (segment.length > LONGEST_SEGMENT ? "…" : segment))
    .join("/");
}
