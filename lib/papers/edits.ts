import { createHash } from "node:crypto";
import { tidy } from "@/lib/fields";
import type { Block, PaperTree, Passage, Section } from "./tree";

/** What people do to a draft: they change the text of passages, and nothing else. */

type Edit = { id: string; text: string };

export const passagesOf = (tree: PaperTree): Passage[] => tree.sections.flatMap(passagesIn);

/** What it says, as running text: what would be read out of the file again. */
export const textOf = (tree: PaperTree): string =>
  [
    tree.title,
    ...tree.sections.flatMap((section) => [section.heading, ...passagesIn(section).map(({ text }) => text)]),
  ]
    .filter(Boolean)
    .join("\n\n");

/** Whether it tells what a body has not decided: for its own people until then (KL 6:25, TF 2:12). */
export const quotesProposals = (tree: PaperTree): boolean =>
  passagesOf(tree).some(({ id, text }) => text && /^referral:[^:]+:proposal/.test(id));

/** Tells whether a passage is still what somebody was looking at, without sending its text back and forth. */
export const markOf = (text: string): string =>
  createHash("sha256").update(tidy(text)).digest("base64url").slice(0, 12);

export function withEdits(tree: PaperTree, edits: Edit[], editedBy: string): PaperTree {
  const texts = new Map(edits.map(({ id, text }) => [id, text]));
  return mapPassages(tree, (passage) => {
    const text = texts.get(passage.id);
    if (text === undefined) return passage;
    return { ...passage, text, editedBy, drafted: passage.drafted ?? passage.text };
  });
}

/** Passages, by id: what a person lets go for what the register says now, and what one keeps as it stood. */
export type Kept = { take: Set<string>; keep: Set<string> };
const NOTHING: Kept = { take: new Set(), keep: new Set() };

/**
 * A fresh draft with what people wrote in the old one, or chose to keep. Where the fact that a passage told is
 * gone, what was written about it stays at the end of its section, without a source.
 */
export function keepEdits(fresh: PaperTree, old: PaperTree, { take, keep } = NOTHING, by = ""): PaperTree {
  const before = new Map(passagesOf(old).map((passage) => [passage.id, passage]));
  const kept = mapPassages(fresh, (passage) => {
    const own = before.get(passage.id);
    if (!own || !(own.editedBy ? !take.has(own.id) : keep.has(own.id))) return passage;
    return { ...passage, text: own.text, editedBy: own.editedBy ?? by, drafted: passage.text };
  });
  const ids = new Set(passagesOf(fresh).map(({ id }) => id));
  const keys = new Set(fresh.sections.map(({ key }) => key));
  return {
    ...kept,
    sections: [
      ...kept.sections.map((section) => ({
        ...section,
        blocks: [...section.blocks, ...homeless(old, section.key, ids)],
      })),
      // The look may leave out a section that somebody has written in.
      ...old.sections
        .filter(({ key }) => !keys.has(key))
        .map((section) => ({ ...section, blocks: homeless(old, section.key, ids) }))
        .filter(({ blocks }) => blocks.length > 0),
    ],
  };
}

const homeless = (old: PaperTree, key: Section["key"], ids: Set<string>): Block[] =>
  old.sections
    .filter((section) => section.key === key)
    .flatMap(passagesIn)
    .filter(({ id, text, editedBy }) => editedBy && text && !ids.has(id))
    .map((passage) => ({ kind: "paragraph", passage: { ...passage, source: null } }));

export const passagesIn = (section: Section): Passage[] =>
  section.blocks.flatMap((block) => {
    if ("passage" in block) return [block.passage];
    return "items" in block ? block.items : [];
  });

const mapPassages = (tree: PaperTree, change: (passage: Passage) => Passage): PaperTree => ({
  ...tree,
  sections: tree.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block): Block => {
      if ("passage" in block) return { ...block, passage: change(block.passage) };
      return "items" in block ? { ...block, items: block.items.map(change) } : block;
    }),
  })),
});
