/** The att-satser of a cell: one a line, after semicolons, or numbered. A sentence is never cut at a mere "att". */
export const readClauses = (cell: string): string[] =>
  cell
    .split(/\n|;\s*(?=(?:att|samt att)(?!\p{L}))|(?<=[\s,.;])(?=\d{1,2}[.)]\s*att(?!\p{L}))/iu)
    .map((one) =>
      one
        .replace(/^\s*(?:[-•–*]|\d{1,2}[.)])\s*/u, "")
        .replace(/[\s,;]+(?:och|samt)?$/u, "")
        .trim(),
    )
    .filter(Boolean);
