import { findCaseTitle } from "./case-title.ts";
import { isTitledMotion, readMotion } from "./motion.ts";
import { readNote } from "./note.ts";
import { findBody } from "./organisations.ts";
import { partiesWithin } from "./parties.ts";
import { findParts } from "./parts.ts";
import { findPeople } from "./people.ts";
import { findSections } from "./report-sections.ts";
import { pieces } from "./signature.ts";
import { findRows } from "./unanswered-rows.ts";

/** What tells the papers of a case from minutes, each asked for on its own: a text may look like several. */

const HEAD = 900;
const COVER = 4_000;

// The number of an item opens a line in minutes and in extracts from them, and nowhere else near the top.
const ITEM_OF_MINUTES = /(?<=^|[\n\f])[ \t]*§{1,2} ?\d/u;

const OF_UNSETTLED_MOTIONS =
  /(?:obesvarad|(?:ej|inte|icke) (?:\p{L}+ )?(?:besvara|slutbehandla|färdigbehandla|avgjor|avsluta|beredd)|under beredning|motionsbalans|balanslista|(?:redovisning av|förteckning över|sammanställning av|lista över)[^.\n]{0,30} motioner)/iu;

/** A list of motions the council has not settled: it says so on its first page, and has rows. */
export function isUnansweredList(text: string): boolean {
  return OF_UNSETTLED_MOTIONS.test(text.slice(0, COVER)) && findRows(text).length > 1;
}

const BOARD_PROPOSES = /kommunstyrelsens förslag|(?:föreslår|hemställer)(?: att)? kommunfullmäktige/iu;

// "Utlåtande 2031:19 RI": the parts behind it have no heads of their own.
const BOARDS_STATEMENT = /(?<=^|[\n\f])[ \t]*Utlåtande(?: \d{4}:\d+| Rotel)(?!\p{L})/u;

/** A council document: the board's proposal with at least one more document behind it. */
export function isDossier(text: string): boolean {
  if (!BOARD_PROPOSES.test(text.slice(0, COVER))) return false;
  if (BOARDS_STATEMENT.test(text.slice(0, HEAD)) && !ITEM_OF_MINUTES.test(text.slice(0, HEAD))) return true;
  const [, second] = findParts(text);
  const first = text.slice(0, second?.start ?? 0);
  return BOARD_PROPOSES.test(first) && !ITEM_OF_MINUTES.test(first);
}

const REPORT_MARK = /^(?:tjänsteutlåtande|tjänsteskrivelse)(?!\p{L})/iu;
const CASE_OFFICER = /(?:^|\s)handläggare(?::|\s|$)/iu;

/** A report says what it is, or names its case officer over a proposal for decision. */
export function isOfficialReport(text: string): boolean {
  const head = text.slice(0, HEAD);
  if (ITEM_OF_MINUTES.test(head)) return false;
  if (pieces(head).some((piece) => REPORT_MARK.test(piece.text))) return true;
  const sections = findSections(text, 0);
  const top = text.slice(0, Math.min(HEAD, sections[0]?.heading.start ?? HEAD));
  return CASE_OFFICER.test(top) && sections.some(({ kind }) => kind === "proposal");
}

const NOTE_MARK =
  /^(?:protokollsanteckning|anteckning till protokollet|särskilt yttrande|yttrande|reservation|röstförklaring)(?!\p{L}|[ \t]+(?:angående|över|till|på)\s)/iu;

/** A note or a reservation says what it is over its title, and parties or people stand for it. */
export function isNote(text: string): boolean {
  const top = text.slice(0, findCaseTitle(text)?.start ?? HEAD);
  if (!pieces(top).some((piece) => NOTE_MARK.test(piece.text))) return false;
  const { protocolNotes, reservations } = readNote(text);
  return (protocolNotes ?? reservations)?.value.length !== undefined;
}

const ANSWERS_REFERRAL =
  /^(?:(?:remiss)?yttrande|remissvar|svar på remiss)(?:[: –-]| (?:angående|över|på|till|gällande))[^.]{0,60}motion/iu;

/** An answer on referral that is a letter: it says so in its title, and a body stands in its head. */
export function isStatement(text: string): boolean {
  const title = findCaseTitle(text);
  if (!title || !ANSWERS_REFERRAL.test(text.slice(title.start, title.end))) return false;
  const head = text.slice(0, title.start);
  return findBody(head) !== null && findPeople(head).length === 0 && partiesWithin(head).length === 0;
}

/** A motion says what it is, and wants something or is signed. */
export function isMotion(text: string): boolean {
  if (!isTitledMotion(text) || ITEM_OF_MINUTES.test(text.slice(0, HEAD))) return false;
  const { clauseCount, motioners } = readMotion(text);
  return clauseCount !== undefined || motioners !== undefined;
}
