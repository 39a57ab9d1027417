import { createHash } from "node:crypto";
import { tidy } from "@/lib/fields";
import type { Block, Passage, Section, SummaryTree } from "./tree";

/** What people do to a draft: they change the text of passages, and nothing else. */

type Edit = { id: string; text: string };

export const passagesOf = (tree: SummaryTree): Passage[] => tree.sections.flatMap(passagesIn);

/** Whether it tells what a body has not decided: for its own people until then (KL 6:25, TF 2:12). */
export const quotesProposals = (tree: SummaryTree): boolean =>
  passagesOf(tree).some(({ id, text }) => text && /^referral:[^:]+:proposal/.test(id));

/** Tells whether a passage is still what somebody was looking at, without sending its text back and forth. */
export const markOf = (text: string): string =>
  createHash("sha256").update(tidy(text)).digest("base64url").slice(0, 12);

export function withEdits(tree: SummaryTree, edits: Edit[], editedBy: string): SummaryTree {
  const texts = new Map(edits.map(({ id, text }) => [id, text]));
  return mapPassages(tree, (passage) => {
    const text = texts.get(passage.id);
    return text === undefined ? passage : { ...passage, text, editedBy };
  });
}

/**
 * A fresh draft with what people wrote in the old one. Where the fact that a passage told is gone, what
 * was written about it stays at the end of its section, without a source.
 */
export function keepEdits(fresh: SummaryTree, old: SummaryTree): SummaryTree {
  const edited = new Map(
    passagesOf(old).flatMap((passage) => (passage.editedBy ? [[passage.id, passage]] : [])),
  );
  const kept = mapPassages(fresh, (passage) => {
    const { text, editedBy } = edited.get(passage.id) ?? passage;
    return { ...passage, text, editedBy };
  });
  const ids = new Set(passagesOf(fresh).map(({ id }) => id));
  return {
    ...kept,
    sections: kept.sections.map((section) => ({
      ...section,
      blocks: [...section.blocks, ...homeless(old, section.key, ids)],
    })),
  };
}

const homeless = (old: SummaryTree, key: Section["key"], ids: Set<string>): Block[] =>
  old.sections
    .filter((section) => section.key === key)
    .flatMap(passagesIn)
    .filter(({ id, text, editedBy }) => editedBy && text && !ids.has(id))
    .map((passage) => ({ kind: "paragraph", passage: { ...passage, source: null } }));

const passagesIn = (section: Section): Passage[] =>
  section.blocks.flatMap((block) => {
    if ("passage" in block) return [block.passage];
    return "items" in block ? block.items : [];
  });

const mapPassages = (tree: SummaryTree, change: (passage: Passage) => Passage): SummaryTree => ({
  ...tree,
  sections: tree.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block): Block => {
      if ("passage" in block) return { ...block, passage: change(block.passage) };
      return "items" in block ? { ...block, items: block.items.map(change) } : block;
    }),
  })),
});
