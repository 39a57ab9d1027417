// The application's production server and the bare one on the same database, by turns: the machine is not as fast in one
// minute as in the next.
import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startApplication } from "../../scripts/application-process.mjs";
import { onStop } from "../../scripts/shutdown.mjs";
import { answers, register, signIn } from "./application.mjs";
import { scriptsOf } from "./browser-cost.mjs";

const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 10;
const ANSWERS = 600;
const here = path.dirname(new URL(import.meta.url).pathname);

/**
 * Each part with what was measured in its rounds at the application and at the bare server, as HTML and as JSON; the most
 * memory that the application's process held after any of them; and the JavaScript of two pages.
 */
export async function sideBySide(databaseUrl, ownerUrl, data) {
  const app = await start(databaseUrl);
  const bare = await startBare(ownerUrl);
  const cookie = await signIn(app.origin, data.email);
  const asked = await requestsTo(app.origin, cookie, ownerUrl, data);
  const parts = asked.map(({ name }) => ({ name, app: [], html: [], json: [] }));
  let megabytes = 0;
  // Round by round: measured at one go, the first part would be measured while what all have in common is still compiled.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, { name: _, ...requests }] of asked.entries()) {
      for (const [side, all] of Object.entries(requests)) {
        const { origin } = side === "app" ? app : bare;
        parts[at][side].push(await load(origin, shareOf(all, round)));
        if (side === "app") megabytes = Math.max(megabytes, residentMegabytes(app.pid));
      }
    }
  }
  const scripts = [];
  for (const page of ["/motioner", `/motioner/${data.openMotions[0]}`]) {
    scripts.push(await scriptsOf(app.origin, page, { cookie }));
  }
  await app.stop();
  bare.stop();
  return { parts, megabytes, scripts };
}

/** Has the application answer all that is measured, by itself; `ready` is called before the first of it. */
export async function askEverything(databaseUrl, ownerUrl, data, ready) {
  const application = await start(databaseUrl);
  const cookie = await signIn(application.origin, data.email);
  const parts = await requestsTo(application.origin, cookie, ownerUrl, data);
  await ready();
  for (const { app } of parts) await load(application.origin, shareOf(app, 0));
  await application.stop();
}

async function requestsTo(origin, cookie, ownerUrl, data) {
  const pages = register(data).map(({ name, variants, appPath, barePath }) => ({
    name,
    app: variants.map((value) => ({ path: appPath(value), headers: { cookie }, expect: 200 })),
    html: variants.map((value) => ({ path: barePath("html", value), expect: 200 })),
    json: variants.map((value) => ({ path: barePath("json", value), expect: 200 })),
  }));
  const { forApp, forBare } = await answers(ownerUrl, origin, cookie, ANSWERS);
  return [...pages, { name: "log an answer", app: forApp, json: forBare }];
}

/** Of what can be done only once, each round has its share. */
function shareOf(requests, round) {
  const share = requests.length / ROUNDS;
  return requests[0].once ? requests.slice(round * share, (round + 1) * share) : requests;
}

const start = (databaseUrl) =>
  startApplication({ folder: path.join(tmpdir(), "motionskollen-bench"), databaseUrl });

function startBare(url) {
  const child = fork(path.join(here, "bare.mjs"), { env: { ...process.env, DATABASE_URL: url } });
  onStop(() => child.kill());
  return new Promise((resolve) => {
    child.once("message", ({ port }) =>
      resolve({ origin: `http://127.0.0.1:${port}`, stop: () => child.kill() }),
    );
  });
}

function load(origin, requests) {
  const child = fork(path.join(here, "load.mjs"));
  onStop(() => child.kill());
  child.send({ origin, requests, connections: CONNECTIONS, seconds: SECONDS });
  return new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("error", reject);
  });
}

const residentMegabytes = (pid) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1_024);
