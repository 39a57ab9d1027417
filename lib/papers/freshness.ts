import { passagesOf } from "./edits";
import type { PaperTree, Passage, Table } from "./tree";

/** What has changed in the register since a draft was made. */

export type Changed = { id: string; text: string; now: string; editedBy: string | undefined };
export type Changes = {
  /** Passages that the register now tells otherwise. */
  changed: Changed[];
  /** Facts that the draft has no passage about yet, and facts it tells that are gone. */
  added: Passage[];
  gone: Passage[];
  /** The captions of tables that are not as they were. */
  tables: string[];
};

export function changesIn(draft: PaperTree, fresh: PaperTree): Changes {
  const old = new Map(passagesOf(draft).map((passage) => [passage.id, passage]));
  const now = new Map(passagesOf(fresh).map((passage) => [passage.id, passage]));
  return {
    changed: [...old.values()].flatMap((passage) => {
      const { id, text, editedBy } = passage;
      const told = now.get(id)?.text;
      if (told === undefined || told === saidBy(passage) || told === text) return [];
      return [{ id, text, now: told, editedBy }];
    }),
    added: [...now.values()].filter(({ id, text }) => text && !old.has(id)),
    gone: [...old.values()].filter(({ id, text, source }) => text && source && !now.has(id)),
    tables: changedTables(draft, fresh),
  };
}

export const isUpToDate = ({ changed, added, gone, tables }: Changes): boolean =>
  changed.length + added.length + gone.length + tables.length === 0;

/** What the register said when the passage was drafted, or when somebody last looked. */
const saidBy = ({ text, drafted }: Passage): string => drafted ?? text;

function changedTables(draft: PaperTree, fresh: PaperTree): string[] {
  const [before, after] = [tablesOf(draft), tablesOf(fresh)];
  const captions = new Set([...before.keys(), ...after.keys()]);
  return [...captions].filter((caption) => before.get(caption) !== after.get(caption));
}

/** Cells alone: a source that got another label is no other fact. */
const tablesOf = (tree: PaperTree): Map<string, string> =>
  new Map(
    tree.sections
      .flatMap(({ blocks }) => blocks)
      .filter((block): block is Table => block.kind === "table")
      .map(({ caption, rows }) => [caption, JSON.stringify(rows.map(({ cells }) => cells))]),
  );
