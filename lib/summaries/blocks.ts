import type { Block, Passage, Source } from "./tree";

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
