import { type ExecFileSyncOptionsWithStringEncoding, execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Other people's tools, which read what we have written: Debian's poppler-utils, qpdf and libreoffice-writer. */

export const has = (...tools: string[]): boolean =>
  tools.every((tool) => spawnSync("which", [tool]).status === 0);

/** Whether a Word file's fonts are here in the same widths: without them every line ends elsewhere. */
export const hasFont = (family: string): boolean =>
  spawnSync("fc-list", [family], { encoding: "utf8" }).stdout?.trim() !== "";

const quietly: ExecFileSyncOptionsWithStringEncoding = {
  encoding: "utf8",
  stdio: ["ignore", "pipe", "pipe"],
  maxBuffer: 64 * 1024 * 1024,
};

/** What a tool prints of a PDF; `{}` among the options is the file. Throws where the tool finds fault. */
export const read = (pdf: Uint8Array, tool: string, ...options: string[]): string =>
  inFolder((folder) => {
    const file = path.join(folder, "paper.pdf");
    writeFileSync(file, pdf);
    return execFileSync(
      tool,
      options.map((option) => (option === "{}" ? file : option)),
      { ...quietly, encoding: "latin1" },
    );
  });

/** Word files as LibreOffice sets them, by name: each page as a small grey picture (PNG). */
export const setInLibreOffice = (files: Record<string, Uint8Array>): Record<string, Uint8Array[]> =>
  inFolder((folder) => {
    const paths = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(path.join(folder, `${name}.docx`), bytes);
      return path.join(folder, `${name}.docx`);
    });
    // A profile of its own: a second LibreOffice would otherwise hand over to the first and return.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...paths],
      quietly,
    );
    return Object.fromEntries(Object.keys(files).map((name) => [name, pagesOf(folder, name)]));
  });

function pagesOf(folder: string, name: string): Uint8Array[] {
  execFileSync(
    "pdftoppm",
    ["-r", "30", "-gray", "-png", `${folder}/${name}.pdf`, `${folder}/${name}`],
    quietly,
  );
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith(".png"))
    .sort()
    .map((file) => new Uint8Array(readFileSync(path.join(folder, file))));
}

/** Runs `work` in a folder of its own that is gone afterwards. */
function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), "motionskollen-papers-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
