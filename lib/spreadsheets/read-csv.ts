import Papa from "papaparse";
import { Refusal } from "@/lib/errors";
import { decodeText } from "@/lib/reading/extract/plain-text";
import type { Sheet } from "./sheet";

/**
 * A list with semicolons, tabs or commas, in UTF-8, UTF-16 or as an older Windows wrote it. Throws a
 * `Refusal` beside `file` for what is no such list.
 */
export function readCsv(bytes: Uint8Array): Sheet {
  const { text, delimiter } = withoutHint(decodeText(bytes));
  if (text.includes("\0")) {
    throw new Refusal("file", "Filen är varken en Excel-fil (.xlsx) eller en lista i textform (.csv).");
  }
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiter ?? likeliest(text) });
  const open = errors.find(({ code }) => code === "MissingQuotes");
  if (open) {
    const row = (open.row ?? 0) + 1;
    throw new Refusal("file", `Ett citattecken på rad ${row} har inget som avslutar det. Rätta filen.`);
  }
  return { name: null, rows: data.map((row) => row.map(unguarded)) };
}

/** Excel may open with a line that names the sign between the columns: "sep=;". */
function withoutHint(text: string): { text: string; delimiter?: string } {
  const hint = /^\s*sep=(.)\r?\n/i.exec(text);
  return { text: text.slice(hint?.[0].length ?? 0), delimiter: hint?.[1] };
}

/** The sign that cuts most of the first rows into equally many cells; of several such, into the most. */
function likeliest(text: string): string {
  const scored = [";", "\t", ","].map((delimiter) => {
    const widths = Papa.parse<string[]>(text, { delimiter, preview: 30 })
      .data.map((row) => row.length)
      .filter((width) => width > 1);
    const alike = (width: number) => widths.filter((other) => other === width).length;
    const width = widths.toSorted((a, b) => alike(b) - alike(a) || b - a)[0] ?? 0;
    return { delimiter, width, rows: alike(width) };
  });
  return scored.toSorted((a, b) => b.rows - a.rows || b.width - a.width)[0]?.delimiter ?? ";";
}

/** What writeCsv puts before a text that a spreadsheet would otherwise run as a formula. */
const unguarded = (cell: string) => cell.replace(/^'(?='*[=+\-@\t\r])/, "");
