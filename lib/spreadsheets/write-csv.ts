import Papa from "papaparse";

type Table = { headings: string[]; rows: (string | number | null)[][] };

/**
 * Semicolons and a byte order mark: what Excel in Swedish opens without asking. A text that opens like a
 * formula gets an apostrophe, so that no spreadsheet runs what somebody wrote in a cell; a number is a number, also below nought.
 */
export function writeCsv({ headings, rows }: Table): string {
  const text = Papa.unparse([headings, ...rows], {
    delimiter: ";",
    newline: "\r\n",
    escapeFormulae: /^'*[=+\-@\t\r]/,
  });
  return `\uFEFF${text}\r\n`;
}
