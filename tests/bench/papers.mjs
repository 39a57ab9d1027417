// How long a report of some forty pages and a summary of one take, beside LibreOffice making a PDF of the same Word
// file, and a thousand papers in one batch. A process of its own: what makes them is TypeScript.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { say, step } from "../../scripts/terminal.mjs";
import { runTypeScript } from "./run-typescript.mjs";

/** `url`: the filled database, when nothing else is measured on it any more. */
export async function benchPapers(url) {
  const folder = mkdtempSync(path.join(tmpdir(), "motionskollen-bench-papers-"));
  try {
    const { report, brief, batch } = await step("Making papers", () =>
      runTypeScript("papers.run.ts", { DATABASE_URL: url, MOTIONSKOLLEN_SECRET: "b".repeat(64) }),
    );
    for (const [name, { pages, milliseconds, processor, docx }] of Object.entries({ report, brief })) {
      writeFileSync(path.join(folder, `${name}.docx`), Buffer.from(docx, "base64"));
      say(
        `A ${name} of ${pages} pages as PDF: ${milliseconds} ms (${processor} ms of processor time). ${libreOffice(folder, name)}`,
      );
    }
    const { papers, seconds, before, most, zip } = batch;
    say(
      `${papers} papers made and filed in one batch: ${seconds} s, ${((1_000 * seconds) / papers).toFixed(0)} ms each; ` +
        `memory ${before} MB before, ${most} MB at most. All of them as ZIP: ${zip.megabytes} MB in ${zip.seconds} s.`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Started anew each time, as a program that replaces this by calling it would. */
function libreOffice(folder, name) {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const convert = () =>
    spawnSync("soffice", [
      profile,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      `${folder}/${name}.docx`,
    ]);
  // The first run makes the profile.
  if (convert().error) return "LibreOffice is not installed.";
  const begun = performance.now();
  convert();
  return `LibreOffice on the same Word file: ${Math.round(performance.now() - begun)} ms.`;
}
