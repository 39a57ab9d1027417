import { type ChangeObject, diffWordsWithSpace } from "diff";
import type { Block, PaperTree } from "./tree";

/** A section's paragraphs that are not the same in both, each word by word. */
export type SectionDifference = { heading: string; changes: ChangeObject<string>[][] };

/** What a reader of the earlier version must read again: only sections where something differs. */
export function differenceOf(before: PaperTree, after: PaperTree): SectionDifference[] {
  const keys = [...new Set([...after.sections, ...before.sections].map(({ key }) => key))];
  return [
    { heading: "Överst i dokumentet", changes: changesBetween(headOf(before), headOf(after)) },
    ...keys.map((key) => {
      const [old, fresh] = [before, after].map(({ sections }) => sections.find((one) => one.key === key));
      return {
        heading: fresh?.heading ?? old?.heading ?? "",
        changes: changesBetween(textsOf(old?.blocks), textsOf(fresh?.blocks)),
      };
    }),
  ].filter(({ changes }) => changes.length > 0);
}

/** By what tells it apart, its text: a passage's id, or where a heading or a row stands. */
type Texts = Map<string, string>;

function changesBetween(before: Texts, after: Texts): ChangeObject<string>[][] {
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id) => {
    const [old = "", fresh = ""] = [before.get(id), after.get(id)];
    return old === fresh ? [] : [diffWordsWithSpace(old, fresh)];
  });
}

const headOf = ({ title, addressee, facts }: PaperTree): Texts =>
  new Map([
    ["title", title],
    ["addressee", addressee.join("\n")],
    ...facts.map(({ label, value }) => [label, `${label}: ${value}`] as const),
  ]);

const textsOf = (blocks: Block[] = []): Texts => new Map(blocks.flatMap(entriesOf));

function entriesOf(block: Block, place: number): [string, string][] {
  switch (block.kind) {
    case "paragraph":
    case "quotation":
      return [[block.passage.id, block.passage.text]];
    case "list":
      return block.items.map(({ id, text }) => [id, text]);
    case "subheading":
      return [[`subheading:${block.text}`, block.text]];
    case "table":
      return block.rows.map(({ cells }) => [`${block.caption}:${cells[0]}`, cells.join(" | ")]);
    case "chart":
      return [[`${place}:${block.caption}`, block.alt]];
    case "signatures":
      return block.signers.map(({ name, title }) => [`${place}:${name}${title}`, `${name} ${title}`.trim()]);
  }
}
