import type { Block, PaperTree, Source } from "../tree";

/** What every renderer shows: the tree without its empty places, and each source once, numbered as met. */
export type Printed = {
  tree: PaperTree;
  sources: Source[];
  noteOf: (source: Source | null) => number | null;
};

export function printed(draft: PaperTree): Printed {
  const tree = withoutEmptyPlaces(withPrintableText(draft.cites ? draft : withoutSources(draft)));
  const sources: Source[] = [];
  for (const source of sourcesIn(tree)) {
    if (!sources.some((listed) => isSame(listed, source))) sources.push(source);
  }
  return {
    tree,
    sources,
    noteOf: (source) => source && sources.findIndex((listed) => isSame(listed, source)) + 1,
  };
}

/** A passage may hold several paragraphs, and a paragraph several lines. */
export const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/);

/** Two records that a reader cannot tell apart by their labels are one line in the list. */
const isSame = (a: Source, b: Source) => (a.kind === b.kind && a.id === b.id) || a.label === b.label;

const sourcesIn = (tree: PaperTree): Source[] =>
  tree.sections
    .flatMap((section) => section.blocks)
    .flatMap(sourcesOf)
    .filter((source) => source !== null);

function sourcesOf(block: Block): (Source | null)[] {
  switch (block.kind) {
    case "paragraph":
    case "quotation":
      return [block.passage.source];
    case "list":
      return block.items.map((item) => item.source);
    case "table":
      return block.rows.map((row) => row.source);
    case "subheading":
    case "chart":
    case "signatures":
      return [];
  }
}

const withoutSources = (tree: PaperTree): PaperTree =>
  JSON.parse(JSON.stringify(tree, (key, value) => (key === "source" ? null : value)));

function withPrintableText(tree: PaperTree): PaperTree {
  const json = JSON.stringify(tree, (_, value) => (typeof value === "string" ? printable(value) : value));
  return JSON.parse(json);
}

/** Text taken out of a PDF brings along control characters, which neither PDF/UA nor XML admits. */
const printable = (text: string): string =>
  text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, "\n")
    // Word's bullets, in the private codes of the Symbol and Wingdings fonts.
    .replace(/[\uf0a7\uf0b7]/g, "•")
    .replace(/(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}|\ufeff/gu, "")
    .replace(WRAPPED, "$1 ")
    .trim();

/** A line end in the middle of a sentence, as it comes with a page's text; each "att" keeps its own line. */
const WRAPPED = /([\p{L}\p{N},\u2013-])[ \t]*\n(?=\p{Ll})(?!att\s)/gu;

/** A passage that somebody has emptied is gone, and so is a heading with nothing under it. */
function withoutEmptyPlaces(tree: PaperTree): PaperTree {
  return {
    ...tree,
    title: tree.title || tree.documentName,
    sections: tree.sections
      .map((section) => ({ ...section, blocks: section.blocks.flatMap(filled).filter(leadsSomewhere) }))
      .filter((section) => section.blocks.length > 0),
  };
}

const leadsSomewhere = (block: Block, index: number, blocks: Block[]): boolean =>
  block.kind !== "subheading" || (blocks[index + 1] ?? block).kind !== "subheading";

function filled(block: Block): Block[] {
  switch (block.kind) {
    case "paragraph":
      return block.passage.text ? [block] : [];
    case "quotation":
      return block.passage.text ? [inQuotes(block)] : [];
    case "subheading":
      return block.text ? [block] : [];
    case "list": {
      const items = block.items.filter((item) => item.text);
      return items.length > 0 ? [{ ...block, items }] : [];
    }
    case "table":
      return block.rows.length > 0 ? [block] : [];
    case "chart":
      return block.groups.length > 0 ? [block] : [];
    case "signatures":
      return block.signers.length > 0 ? [block] : [];
  }
}

/** Read aloud or pasted elsewhere, a quotation has nothing but its marks to show that it is one. */
function inQuotes<Quotation extends Extract<Block, { kind: "quotation" }>>(block: Quotation) {
  const { text } = block.passage;
  if (/^[”"].*[”"]$/s.test(text)) return block;
  return { ...block, passage: { ...block.passage, text: `”${text}”` } };
}
