// In JavaScript, since the server that takes the request reads it as it is: for one file in TypeScript Node.js
// loads a compiler, and keeps it.
import { AsyncLocalStorage } from "node:async_hooks";

/**
 * A request under way: the path of the page, and the account that asks, as soon as that is known.
 * @typedef {{ path: string, accountId: string | null }} UnderWay
 */

// The server that takes the request and the bundle that answers it hold a copy each of this file.
/** @type {{ motionskollenOrigin?: AsyncLocalStorage<UnderWay> }} */
const global = globalThis;
global.motionskollenOrigin ??= new AsyncLocalStorage();
const store = global.motionskollenOrigin;

/**
 * Where in the application something was done: the path of the page; null outside the web server.
 * @returns {string | null}
 */
export const origin = () => store.getStore()?.path ?? null;

/**
 * Says whose the request is that is being answered.
 * @param {string} accountId
 */
export function noteAsker(accountId) {
  const underWay = store.getStore();
  if (underWay) underWay.accountId = accountId;
}

/**
 * Runs what answers a request, so that what it changes is recorded with the request's path.
 * @template T
 * @param {string} url
 * @param {(underWay: UnderWay) => T} work
 * @returns {T}
 */
export function withOrigin(url, work) {
  const underWay = { path: pathOf(url), accountId: null };
  return store.run(underWay, () => work(underWay));
}

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
