import type { Block, Passage, Source, Table } from "../tree";

/** The pieces that sections are put together from. */

const passage = (id: string, text: string, source: Source | null): Passage => ({ id, text, source });

export const paragraph = (id: string, text: string, source: Source | null): Block => ({
  kind: "paragraph",
  passage: passage(id, text, source),
});

export const quotation = (id: string, text: string, source: Source): Block => ({
  kind: "quotation",
  passage: passage(id, text, source),
});

export const subheading = (text: string): Block => ({ kind: "subheading", text });

export const bullets = (items: Passage[]): Block => ({ kind: "list", ordered: false, items });

export const numbered = (items: Passage[]): Block => ({ kind: "list", ordered: true, items });

export const table = (caption: string, columns: string[], rows: Table["rows"]): Block => ({
  kind: "table",
  caption,
  columns,
  rows,
});

/** Room for what only a person can say; nothing is printed until it is written. */
export const toWrite = (id: string, prompt: string): Block => ({
  kind: "paragraph",
  passage: { ...passage(id, "", null), prompt },
});
