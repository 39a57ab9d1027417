import { type NoteLine, notes, writeNotes, writeWho } from "@/lib/attributions";
import type { Named, NoteText, Read } from "@/lib/reading/types";
import { filled, type Prefill, type ReadFields } from "./prefill";
import { runningText } from "./running-text";

/**
 * Who has something noted, made a statement of their own or reserves, each with the text where it is clear whose it
 * is. A särskilt yttrande has a field of its own (KL regulates neither).
 */
export function notePrefill(fields: ReadFields): Prefill {
  const { protocolNotes, reservations, noteTexts, separateStatements, reservationTexts } = fields;
  const isOnlySeparate = (who: Named) =>
    separateStatements?.value.some((one) => same(one, who)) &&
    !noteTexts?.value.some((one) => same(one, who));
  const noted = protocolNotes && {
    ...protocolNotes,
    value: protocolNotes.value.filter((who) => !isOnlySeparate(who)),
  };
  return {
    ...noteField("protocolNotes", noted, noteTexts),
    ...noteField("separateStatements", separateStatements, separateStatements),
    ...noteField("reservations", reservations, reservationTexts),
  };
}

function noteField(name: string, people?: Read<Named[]>, texts?: Read<NoteText[]>): Prefill {
  if (!people) return {};
  const once = people.value.filter((who, index) => people.value.findIndex((one) => same(one, who)) === index);
  const rows = once.map(({ name, party }) => ({ name, party, text: textOf({ name, party }, texts) }));
  const hasText = rows.some(({ text }) => text !== null);
  const read = hasText && texts ? { ...texts, value: rows } : { ...people, value: rows };
  return filled(name, read, noteLines);
}

/** Null where somebody wrote several texts, or none that is theirs for certain. */
function textOf(who: Named, texts: Read<NoteText[]> | undefined): string | null {
  const own = (texts?.value ?? []).filter((one) => same(one, who));
  return own.length === 1 && own[0]!.text ? runningText(own[0]!.text) : null;
}

const same = (a: Named, b: Named): boolean => a.name === b.name && (a.name !== null || a.party === b.party);

/** As the form takes them; those who wrote one text together share it, and a text that it would misread is left out. */
function noteLines(rows: NoteLine[]): string {
  const lines: string[] = [];
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const { text } = rows[from]!;
    to = rows.findIndex((row, index) => index > from && (row.text !== text || text === null));
    if (to < 0) to = rows.length;
    const together = rows.slice(from, to);
    const shared = `${together.map(writeWho).join(", ")}: ${text}`;
    const isTaken = text !== null && isReadAs(shared, together);
    lines.push(isTaken ? shared : writeNotes(together.map((row) => ({ ...row, text: null }))));
  }
  return lines.join("\n");
}

function isReadAs(written: string, rows: NoteLine[]): boolean {
  const read = notes.safeParse(written);
  return read.success && JSON.stringify(read.data.map(ordered)) === JSON.stringify(rows.map(ordered));
}

const ordered = ({ name, party, text }: NoteLine) => [name, party, text];
