/**
 * Printed lines as running text: the lines of a paragraph joined, a word that was hyphenated at the end of a
 * line made whole, and points, numbered or opening with "att" or a dash, on lines of their own.
 */
export const runningText = (printed: string): string =>
  printed
    .replace(/\f/g, "\n")
    .split(/\n[ \t]*\n+|\n(?=[ \t]*(?:\d{1,2}[.)]\s|[-–•*]\s|att\s))/)
    .map((paragraph) =>
      paragraph
        .replace(/(\p{Ll})-[ \t]*\n[ \t]*(?=(?!och\b|eller\b|samt\b)\p{Ll})/gu, "$1")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter(Boolean)
    .join("\n");
