import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { withThrowawayDatabase } from "../../prisma/embedded.throwaway.mjs";
import { migrate } from "../../prisma/migrate.mjs";
import { grantTo } from "../../prisma/roles.mjs";
import { startApplication } from "../../scripts/application-process.mjs";
import { onStop } from "../../scripts/shutdown.mjs";
import { say, step } from "../../scripts/terminal.mjs";
import { answers, register, signIn } from "./application.mjs";
import { scriptsOf } from "./browser-cost.mjs";
import { fill } from "./fill.mjs";
import { benchPapers } from "./papers.mjs";
import { benchPlanning } from "./planning.mjs";
import { benchReading } from "./reading.mjs";

const CONNECTIONS = 10;
const SECONDS = 8;
const here = path.dirname(new URL(import.meta.url).pathname);

export async function bench(motions) {
  await benchReading();
  await withThrowawayDatabase(async ({ url: applicationUrl, ownerUrl: url }) => {
    await migrate(url);
    await grantTo(applicationUrl, url);
    const data = await step(`Filling ${motions} motions and ${motions * 4} referrals`, () =>
      fill(url, motions),
    );
    const app = await startApplication({
      folder: path.join(tmpdir(), "motionskollen-bench"),
      databaseUrl: applicationUrl,
    });
    const cookie = await signIn(app.origin, data.email);
    const { forApp, forBare } = await answers(url, app.origin, cookie, 600);
    const pages = register(data, cookie);
    await ask(url, "select pg_stat_reset()");
    const rows = await measureApplication(app, pages, cookie, forApp);
    const megabytes = residentMegabytes(app.pid);
    const scripts = await Promise.all(
      ["/motioner", `/motioner/${data.openMotions[0]}`].map((page) =>
        scriptsOf(app.origin, page, { cookie }),
      ),
    );
    await app.stop();
    const scans = await scansOf(url);
    print(await measureBare(url, pages, forBare, rows));
    say(`\nMemory of the application's process after the run: ${megabytes} MB resident.`);
    for (const { path, files, bytes } of scripts) {
      say(`JavaScript for ${path}: ${(bytes / 1_000).toFixed(1)} kB compressed in ${files} files.`);
    }
    for (const { relname, seq_scan, idx_scan } of scans) {
      say(`The application on ${relname}: ${seq_scan} sequential scans, ${idx_scan} index scans.`);
    }
    await benchPapers(applicationUrl);
    await benchPlanning(url);
  });
}

async function measureApplication(app, pages, cookie, forApp) {
  const rows = [];
  for (const { name, appPath, variants } of pages) {
    const requests = variants.map((value) => ({ path: appPath(value), headers: { cookie }, expect: 200 }));
    rows.push({ name, app: await load(app.origin, requests) });
  }
  return [...rows, { name: "log an answer", app: await load(app.origin, forApp) }];
}

async function measureBare(url, pages, forBare, rows) {
  const bare = await startBare(url);
  const of = (form, { barePath, variants }) =>
    load(
      bare.origin,
      variants.map((value) => ({ path: barePath(form, value), expect: 200 })),
    );
  const measured = [];
  for (const [at, row] of rows.entries()) {
    const page = pages[at];
    const html = page ? await of("html", page) : null;
    measured.push({ ...row, html, json: page ? await of("json", page) : await load(bare.origin, forBare) });
  }
  bare.stop();
  return measured;
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

function startBare(url) {
  const child = fork(path.join(here, "bare.mjs"), { env: { ...process.env, DATABASE_URL: url } });
  onStop(() => child.kill());
  return new Promise((resolve) => {
    child.once("message", ({ port }) =>
      resolve({ origin: `http://127.0.0.1:${port}`, stop: () => child.kill() }),
    );
  });
}

function print(rows) {
  const head = ["", "requests/s", "median ms", "p95 ms", "times the bare page", "times bare JSON"];
  const lines = rows.flatMap(({ name, app, html, json }) => [
    [name, ...figures(app), html ? ratio(html, app) : "–", ratio(json, app)],
    ...(html ? [["  bare page", ...figures(html), "", ""]] : []),
    ["  bare JSON", ...figures(json), "", ""],
  ]);
  const widths = head.map((_, at) => Math.max(...[head, ...lines].map((line) => line[at].length)));
  say();
  for (const line of [head, ...lines]) {
    say(line.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join("  "));
  }
  for (const { name, app, html, json } of rows) {
    const failed = Object.assign({}, app.failures, html?.failures, json.failures);
    if (Object.keys(failed).length > 0)
      say(`${name}: answers that were not as expected: ${JSON.stringify(failed)}`);
  }
}

const figures = ({ perSecond, median, p95 }) => [perSecond.toFixed(0), median.toFixed(1), p95.toFixed(1)];
const ratio = (bare, app) => (bare.perSecond / app.perSecond).toFixed(1);

const residentMegabytes = (pid) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1_024);

/** What every plan really did, as PostgreSQL counts it: a server process tells when its connection ends. */
const scansOf = (url) =>
  ask(
    url,
    `select relname, seq_scan, idx_scan from pg_stat_user_tables
     where relname in ('Motion', 'Referral') order by 1`,
  );

async function ask(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
