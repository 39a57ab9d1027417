// An embedded server in a temporary folder, for as long as some work lasts.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startEmbedded } from "./embedded.mjs";

export async function withThrowawayDatabase(work) {
  const folder = mkdtempSync(path.join(tmpdir(), "motionskollen-"));
  try {
    const { url, stop } = await startEmbedded(folder, { throwaway: true });
    try {
      return await work(url);
    } finally {
      await stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
