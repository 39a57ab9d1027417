import type { CaseFile, CaseItem } from "@/lib/motions/queries";
import { attribution, NOTE_KIND } from "@/lib/vocabulary";
import type { Block } from "../tree";
import { paragraph, quotation, subheading } from "./blocks";
import { sourceOfNote } from "./sources";
import { underParagraph } from "./wording";

/** Protocol notes, separate statements and reservations, party by party. */
export function notesBlocks(motion: CaseFile, items = motion.minutesItems): Block[] {
  const all = items.flatMap((item) => item.notes.map((note) => ({ item, note })));
  if (all.length === 0) {
    const nothing = "Inga protokollsanteckningar, särskilda yttranden eller reservationer är registrerade.";
    return [paragraph("notes:none", nothing, null)];
  }
  const parties = Object.entries(Object.groupBy(all, ({ note }) => note.party ?? NO_PARTY));
  return parties
    .sort(([a], [b]) => Number(a === NO_PARTY) - Number(b === NO_PARTY) || a.localeCompare(b, "sv"))
    .flatMap(([party, rows = []]) => [
      subheading(party),
      ...rows.flatMap(({ item, note }) => noteBlocks(motion, item, note)),
    ]);
}

const NO_PARTY = "Utan partibeteckning";

function noteBlocks(motion: CaseFile, item: CaseItem, note: CaseItem["notes"][number]): Block[] {
  const id = `note:${note.id}`;
  const source = sourceOfNote(motion, item);
  const who = attribution(note);
  const by = who ? ` av ${who}` : "";
  const lead = `${NOTE_KIND[note.kind]}${by} i ${item.body.name}${underParagraph(item)}`;
  if (!note.text) return [paragraph(id, `${lead}.`, source)];
  return [paragraph(id, `${lead}:`, source), quotation(`${id}:text`, note.text, source)];
}
