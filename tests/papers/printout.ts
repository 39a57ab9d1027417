import type { Block, PaperTree, Section } from "@/lib/papers/tree";

/** A draft as lines of plain text, for tests to read: "> " before a quotation, " | " between cells. */
export function linesOf(tree: PaperTree, key: Section["key"]): string[] {
  const section = tree.sections.find((candidate) => candidate.key === key);
  return (section?.blocks ?? []).flatMap(printed).map((line) => line.replaceAll("\u00a0", " "));
}

/** The whole paper, head and all. */
export const paperLines = (tree: PaperTree): string[] => [
  `${tree.documentName} · ${tree.madeOn}`,
  ...tree.addressee.map((line) => `Till: ${line}`),
  `# ${tree.title}`,
  ...tree.facts.map(({ label, value }) => `${label}: ${value}`.replaceAll("\u00a0", " ")),
  ...tree.sections.flatMap(({ key, heading }) => ["", `## ${heading}`, ...linesOf(tree, key)]),
];

export const textsOf = (tree: PaperTree): string[] => [
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
    case "chart":
      return [block.caption];
    case "signatures":
      return block.signers.flatMap(({ name, title }) => [name, title]);
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
    case "chart":
      return [`[${block.alt}]`];
    case "signatures":
      return block.signers.map(({ name, title }) => `____ ${[name, title].filter(Boolean).join(", ")}`);
  }
}
