import { type ActorName, cookieOf, type Ids, type Stage } from "./actors";
import type { Action } from "./build-output";
import { formFor } from "./forms";

const origin = process.env.BASE_URL ?? "";

/** Parameters that are words of ours. */
const WORDS: Ids = { status: "404", kind: "handelse", report: "obesvarade", format: "pdf" };

/** What some addresses say beside their path. */
const QUERY: Ids = { "/installningar/utseende/farger": "?version=0" };

/** The address with the ids in place of its parameters. */
export const addressOf = (route: string, ids: Ids): string =>
  route.replaceAll(/\[(\w+)\]/g, (_whole, name) => WORDS[name] ?? ids[name] ?? missing(name, route)) +
  (QUERY[route] ?? "");

function missing(name: string, route: string): never {
  throw new Error(`tests/security/stage/stage.ts makes no ${name}, which ${route} asks for.`);
}

export type Answer = { status: number; headers: Headers; body: string };

async function send(path: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(origin + path, { ...init, redirect: "manual" });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

/** Without `body` only the status and the headers are asked for. */
export const open = (stage: Stage, actor: ActorName, path: string, body = true): Promise<Answer> =>
  send(path, { method: body ? "GET" : "HEAD", headers: { cookie: cookieOf(stage, actor) } });

/**
 * As React sends a form to a server action, where there is JavaScript. The first byte of an action's id says
 * which arguments it takes: the state of the form and the form, the form alone, or none.
 */
export function act(stage: Stage, actor: ActorName, action: Action, ids: Ids): Promise<Answer> {
  const body = new FormData();
  for (const [name, value] of formFor(action.name, ids)) body.append(`_1_${name}`, value);
  const taken = { "60": [{ values: {}, errors: [] }, "$K1"], "40": ["$K1"], "00": [] }[action.id.slice(0, 2)];
  body.append("0", JSON.stringify(taken));
  const headers = { cookie: cookieOf(stage, actor), origin, "next-action": action.id };
  return send(addressOf(action.page, ids), { method: "POST", headers, body });
}

/** As our own script sends JSON to a route handler. */
export const post = (stage: Stage, actor: ActorName, path: string): Promise<Answer> =>
  send(path, {
    method: "POST",
    headers: {
      cookie: cookieOf(stage, actor),
      origin,
      "content-type": "application/json",
      "x-file-path": "brev.txt",
    },
    body: "{}",
  });

/** The word that the table has for what somebody got. */
export function outcomeOf({ status, headers }: Answer): string {
  const to = headers.get("x-action-redirect") ?? headers.get("location");
  if (to) return to.startsWith("/logga-in") ? "in" : "ok";
  return status === 200 ? "ok" : String(status);
}
