import { findBlocks, ofKind } from "./blocks.ts";
import { type Line, linesOf } from "./lines.ts";
import { findParagraphNumbers } from "./paragraph-numbers.ts";
import { startsParagraph } from "./paragraph-start.ts";
import {
  isDossier,
  isMotion,
  isNote,
  isOfficialReport,
  isStatement,
  isUnansweredList,
} from "./recognise-papers.ts";

export type Kind =
  | "MINUTES"
  | "STATEMENT"
  | "OFFICIAL_REPORT"
  | "MOTION"
  | "PROTOCOL_NOTE"
  | "DOSSIER"
  | "UNANSWERED_LIST";

const TOP = 80;
// A meeting's minutes show what they are long before their end.
const ENOUGH = 20_000;
const MINUTES_MARK =
  /(?:utdrag ur (?:sammanträdes)?protokoll|(?:sammanträdes)?protokoll(?:sutdrag)?(?: |$)|sammanträdesdatum)/iu;
const PAPER_MARK =
  /^(?:tjänsteutlåtande|tjänsteskrivelse|protokollsanteckning|särskilt yttrande|reservation)(?!\p{L})/iu;

/**
 * What kind of document a text is, furniture already gone; null when it is none of those that can be read.
 * A text may look like several: minutes cite motions, a council document holds minutes.
 */
export function recognise(text: string, furniture: Line[]): Kind | null {
  if (isUnansweredList(text)) return "UNANSWERED_LIST";
  if (isDossier(text)) return "DOSSIER";
  const top = text.slice(0, ENOUGH);
  const lines = linesOf(top);
  const item = lines.findIndex(
    (line, index) => index < TOP && startsParagraph(line.text, lines[index - 1]?.text ?? "", true),
  );
  const opensItem = item >= 0;
  // "Reservation" under a § is a heading of the minutes.
  const paper = lines
    .slice(0, opensItem ? Math.min(item, 12) : 12)
    .some((line) => PAPER_MARK.test(line.text));
  const blocks = findBlocks(top);
  const decides = ofKind(blocks, "decision").length > 0;
  const proposes = ofKind(blocks, "councilProposal").length > 0;
  if (opensItem && (decides || !paper)) return "MINUTES";
  const calledMinutes = [...furniture.slice(0, 4), ...lines.slice(0, 10)].some((line) =>
    MINUTES_MARK.test(line.text),
  );
  if (
    !paper &&
    (decides || (proposes && calledMinutes)) &&
    (calledMinutes || findParagraphNumbers(text.slice(0, 2_000)).length > 0)
  )
    return "MINUTES";
  if (isOfficialReport(text)) return "OFFICIAL_REPORT";
  if (isStatement(text)) return "STATEMENT";
  if (isNote(text)) return "PROTOCOL_NOTE";
  if (decides && !isMotion(text)) return "MINUTES";
  return isMotion(text) ? "MOTION" : null;
}
