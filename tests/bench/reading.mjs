// How long the text of a PDF takes to get, beside Debian's pdftotext on the same files, and how long the
// fields take to read from it. Also run on its own: node tests/bench/reading.mjs
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { extractInWorker } from "../../lib/reading/extract/in-worker.ts";
import { readDocument } from "../../lib/reading/read.ts";
import { typeset } from "../reading/extract/make-pdf.ts";
import { MINUTES, REPORT, TABLES } from "./reading-texts.mjs";

const FILES = [
  { name: "minutes, 5 pages", markup: MINUTES(6), times: 15 },
  { name: "report in two columns, 10 pages", markup: REPORT(10), times: 15 },
  { name: "tables of votes, 20 pages", markup: TABLES(20), times: 9 },
  { name: "minutes, 50 pages", markup: MINUTES(60), times: 7 },
  { name: "minutes, 500 pages", markup: MINUTES(600), times: 3 },
];

export async function benchReading() {
  const folder = mkdtempSync(path.join(tmpdir(), "motionskollen-reading-"));
  try {
    for (const { name, markup, times } of FILES) await benchFile(folder, name, typeset(markup), times);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function benchFile(folder, name, bytes, times) {
  const file = path.join(folder, "file.pdf");
  writeFileSync(file, bytes);
  const first = await timed(() => extractInWorker(bytes, "file.pdf"));
  const { pageStarts, text } = first.result;
  const ours = await median(times, () => extractInWorker(bytes, "file.pdf"));
  const fields = await median(times, () => readDocument(text));
  const theirs = hasPdftotext ? await median(times, () => pdftotext(file)) : null;
  print(
    `${name} (${pageStarts.length}): first ${round(first.milliseconds)} ms, then ${round(ours)} ms, ${
      theirs === null
        ? "pdftotext is not installed (poppler-utils)"
        : `pdftotext ${round(theirs)} ms: ${(ours / theirs).toFixed(1)} times`
    }. Fields ${round(fields)} ms: ${((100 * fields) / ours).toFixed(0)} % of that. ${await delay(bytes)}`,
  );
}

/** How late a timer of this thread comes while the other one reads: what another request would notice. */
async function delay(bytes) {
  let worst = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    worst = Math.max(worst, performance.now() - last);
    last = performance.now();
  }, 1);
  await extractInWorker(bytes, "file.pdf");
  clearInterval(watch);
  return `Other work waited ${round(worst)} ms at most.`;
}

const pdftotext = (file) => spawnSync("pdftotext", [file, "-"], { maxBuffer: 2 ** 30 });
const hasPdftotext = !spawnSync("pdftotext", ["-v"]).error;
const print = (text) => process.stdout.write(`${text}\n`);
const round = (milliseconds) => milliseconds.toFixed(milliseconds < 10 ? 1 : 0);

async function timed(work) {
  const begun = performance.now();
  const result = await work();
  return { result, milliseconds: performance.now() - begun };
}

async function median(times, work) {
  const all = [];
  for (let n = 0; n < times; n += 1) all.push((await timed(work)).milliseconds);
  return all.sort((a, b) => a - b)[Math.floor(times / 2)];
}

if (import.meta.main) await benchReading();
