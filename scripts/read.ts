// npm run --silent read -- DIR: reads every document under DIR and prints one JSON object a line, a § a line
// for minutes with several. What cannot be read is said on stderr, and the rest goes on.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { extractInWorker } from "../lib/reading/extract/in-worker.ts";
import { readDocument } from "../lib/reading/read.ts";

const DOCUMENTS = new Set([".txt", ".text", ".pdf", ".docx"]);
// The label schema: a field that was not read is null, or an empty list.
const SCALARS = [
  "municipality",
  "body",
  "meetingDate",
  "documentDate",
  "paragraph",
  "registrationNumber",
  "title",
  "outcome",
  "clauseOutcomes",
  "isFinalDecision",
  "vote",
  "stance",
  "motionRaisedDate",
  "decisionPoints",
  "tabledTo",
  "clauseCount",
]; // prettier-ignore
const LISTS = [
  "otherRegistrationNumbers",
  "motioners",
  "votes",
  "reservations",
  "protocolNotes",
  "conflictOfInterest",
  "speakers",
  "proposers",
  "dispatchTo",
  "priorTreatment",
]; // prettier-ignore

const folder = process.argv[2];
if (!folder) {
  process.stderr.write("Usage: npm run --silent read -- DIR\n");
  process.exit(2);
}
for (const file of await documentsUnder(folder)) await print(file);

async function documentsUnder(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && DOCUMENTS.has(path.extname(entry.name).toLowerCase()))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

async function print(file: string) {
  const name = path.relative(folder!, file).split(path.sep).join("/");
  try {
    const { text } = await extractInWorker(await readFile(file), path.basename(file));
    const readings = readDocument(text);
    if (readings.length === 0) process.stderr.write(`${name}: none of the kinds that can be read\n`);
    for (const { documentType, span, fields } of readings) {
      const value = (field: string) => fields[field]?.value;
      const record: Record<string, unknown> = { file: name, documentType: documentType.value };
      for (const field of SCALARS) record[field] = value(field) ?? null;
      for (const field of LISTS) record[field] = value(field) ?? [];
      for (const field of ["parts", "rows"]) if (fields[field]) record[field] = value(field);
      const read = Object.entries(fields);
      record.unsure = read.filter(([, { sure }]) => !sure).map(([field]) => field);
      record.spans = Object.fromEntries([
        ["documentType", [[span.start, span.end]]],
        ...read.map(([field, { spans }]) => [field, spans.map(({ start, end }) => [start, end])]),
      ]);
      process.stdout.write(`${JSON.stringify(record)}\n`);
    }
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
