// A real Chromium for the browser tests, from wherever this machine has one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Halt } from "./terminal.mjs";

// The shell is the same engine without the window around it, and takes half as long.
const COMMANDS = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
];

/** The environment that playwright.config.ts reads: which program, and what it has to be told. */
export async function findChromium() {
  const path = installed() ?? (await playwrightsOwn());
  if (path) return { CHROMIUM_PATH: path, CHROMIUM_ARGS: "" };
  const { default: packed } = await import("@sparticuz/chromium");
  const unpacked = await packed.executablePath().catch(() => undefined);
  if (starts(unpacked)) return { CHROMIUM_PATH: unpacked, CHROMIUM_ARGS: packed.args.join(" ") };
  throw new Halt("No Chromium was found for the browser tests: install the package chromium.");
}

function installed() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return places.find(starts);
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return starts(path) ? path : undefined;
}

/** A file that is there may still lack the libraries that it needs. */
const starts = (path) =>
  path !== undefined && existsSync(path) && spawnSync(path, ["--version", "--no-sandbox"]).status === 0;
