import type { Block, Section, SummaryTree } from "@/lib/summaries/tree";

/** A draft as lines of plain text, for tests to read: "> " before a quotation, " | " between cells. */
export function linesOf(tree: SummaryTree, key: Section["key"]): string[] {
  const section = tree.sections.find((candidate) => candidate.key === key);
  return (section?.blocks ?? []).flatMap(printed).map((line) => line.replaceAll("\u00a0", " "));
}

export const textsOf = (tree: SummaryTree): string[] => [
  tree.title,
  ...tree.facts.map(({ value }) => value),
  ...tree.sections.flatMap(({ blocks }) => blocks.flatMap(texts)),
];

function texts(block: Block): string[] {
  switch (block.kind) {
    case "subheading":
      return [block.text];
    case "paragraph":
    case "quotation":
      return [block.passage.text];
    case "list":
      return block.items.map(({ text }) => text);
    case "table":
      return block.rows.flatMap(({ cells }) => cells);
  }
}

function printed(block: Block): string[] {
  switch (block.kind) {
    case "subheading":
      return [`# ${block.text}`];
    case "quotation":
      return [`> ${block.passage.text}`];
    case "list":
      return block.items.map(({ text }, index) => `${block.ordered ? `${index + 1}.` : "-"} ${text}`);
    case "table":
      return [block.columns, ...block.rows.map(({ cells }) => cells)].map((cells) => cells.join(" | "));
    case "paragraph":
      return [block.passage.text];
  }
}
