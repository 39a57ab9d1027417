/**
 * The fonts that papers can be set in: the files of each, which a PDF brings along, and the font that a Word
 * file names instead. That one is drawn by whoever opens it, and everybody has one of the same width.
 */
export const FONTS = {
  "Source Sans 3": {
    word: "Calibri",
    files: [
      "source-sans-3/400Regular/SourceSans3_400Regular",
      "source-sans-3/600SemiBold/SourceSans3_600SemiBold",
    ],
  },
  "Source Serif 4": {
    word: "Cambria",
    files: [
      "source-serif-4/400Regular/SourceSerif4_400Regular",
      "source-serif-4/600SemiBold/SourceSerif4_600SemiBold",
    ],
  },
  Arimo: {
    word: "Arial",
    files: ["arimo/400Regular/Arimo_400Regular", "arimo/600SemiBold/Arimo_600SemiBold"],
  },
  Tinos: {
    word: "Times New Roman",
    files: ["tinos/400Regular/Tinos_400Regular", "tinos/700Bold/Tinos_700Bold"],
  },
} as const;

export type FontName = keyof typeof FONTS;
export const FONT_NAMES = Object.keys(FONTS) as [FontName, ...FontName[]];

/** For the screen: the pages' own Source Sans 3, and else what a Word file names, or something of its kind. */
export function webFont(font: FontName): string {
  const own = font === "Source Sans 3" ? "var(--font-latin-ext), var(--font-latin), " : "";
  const kind = font === "Tinos" || font === "Source Serif 4" ? "serif" : "sans-serif";
  return `${own}"${font}", "${FONTS[font].word}", ${kind}`;
}
