// An embedded server in a temporary folder, for as long as some work lasts.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startEmbedded } from "./embedded.mjs";

/** `work` gets the addresses for the application (`url`) and for the owner of the tables (`ownerUrl`). */
export async function withThrowawayDatabase(work) {
  const folder = mkdtempSync(path.join(tmpdir(), "motionskollen-"));
  try {
    const { stop, ...addresses } = await startEmbedded(folder, { throwaway: true });
    try {
      return await work(addresses);
    } finally {
      await stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
