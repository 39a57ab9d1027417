import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read";
import { values } from "./read-one";

const cases = path.resolve(import.meta.dirname, "../../../shared/cases");
const LISTS = [
  "motioners",
  "proposers",
  "speakers",
  "reservations",
  "protocolNotes",
  "conflictOfInterest",
  "dispatchTo",
];

// Real labelled documents that lie beside the repository and may not be copied into it.
describe.skipIf(!existsSync(cases))("the labelled documents in ../shared/cases", () => {
  it("are read with a precision of 98 % and a recall of 95 % over all fields", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "reading-"));
    const predictions = path.join(folder, "out.jsonl");
    await writeFile(predictions, documents().map(predict).join("\n"));
    const score = path.join(cases, "score.mjs");
    const { stdout } = await promisify(execFile)(process.execPath, [score, predictions]);
    const [, precision, recall] = /all fields: precision ([\d.]+) %, recall ([\d.]+) %/.exec(stdout) ?? [];
    expect(Number(precision), stdout).toBeGreaterThanOrEqual(98);
    expect(Number(recall), stdout).toBeGreaterThanOrEqual(95);
  });

  it("two years of a council's paragraphs are read without an error in outcome, votes and dates", () => {
    const [read, wanted] = ["paragraphs", "expected"].map((name) => lines(`goteborg-replay/${name}.jsonl`));
    const differing = read!.flatMap(({ text }, index) => {
      const { outcome, isFinalDecision, tabledTo, votes } = values(readDocument(String(text))[0]!);
      const got = { outcome, isFinalDecision, tabledTo: tabledTo ?? null, votes: votes ?? [] };
      const expected = wanted![index]!;
      const same = Object.entries(got).every(
        ([field, value]) => JSON.stringify(value) === JSON.stringify(expected[field]),
      );
      return same ? [] : [{ ...expected, got }];
    });
    expect(differing).toEqual([]);
  });
});

const documents = (): string[] =>
  readdirSync(cases, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".txt") && !file.startsWith("goteborg-replay"),
  );

function predict(file: string): string {
  const [reading] = readDocument(readFileSync(path.join(cases, file), "utf8"));
  const empty = Object.fromEntries(LISTS.map((field) => [field, []]));
  return JSON.stringify({ ...empty, ...(reading && values(reading)), file });
}

const lines = (file: string): Record<string, unknown>[] =>
  readFileSync(path.join(cases, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
