import { findCaseTitle } from "./case-title.ts";
import { splitClauses } from "./clauses.ts";
import { findDates } from "./dates.ts";
import { matchesOf } from "./matches.ts";
import { asOneLine } from "./one-line.ts";
import { findPeople } from "./people.ts";
import { OUTCOME_OF } from "./report-proposal.ts";
import { stanceOf } from "./report-stance.ts";
import { NOTES, PROPOSES, RESERVES, type Statement, whoDoes } from "./statements.ts";
import type { MinutesFields, Named, Read, Span } from "./types.ts";

const PROPOSAL =
  /(?:Kommunstyrelsens förslag(?: till kommunfullmäktige)?|föreslår(?: att)? kommunfullmäktige[^.:]{0,60}?beslutar?)[ \t]*(?:att)?[ \t]*:?/giu;
const AFTER_PROPOSAL =
  /\n\s*-{3,}|Vid behandling av ärendet|\n\s*(?:Yrkanden?|Reservation(?:er)?|Särskilt yttrande|Bakgrund|Ärendet)(?!\p{L})/u;
// "Ljungsala den 8 februari 2031", signed by the board.
const SIGNED = /\p{Lu}\p{L}{1,60} den (?=\d{1,2} \p{L}+ \d{4}[^.]{0,60}kommunstyrelse)/u;
const BOARD = /kommunstyrelsen?(?=s förslag| föreslår| tillstyrker|\s)/iu;

const read = <T>(value: T, ...spans: Span[]): Read<T> => ({ value, spans, sure: true });
const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** The board's page of a council document: what it proposes that the council decides, and who wanted something else. */
export function readBoardProposal(text: string): MinutesFields {
  const title = findCaseTitle(text);
  const motioners = title ? findPeople(text.slice(title.start, title.end)) : [];
  const board = BOARD.exec(text);
  const signed = SIGNED.exec(text);
  const date = signed && findDates(text.slice(signed.index)).at(0);
  return {
    ...(board && {
      body: read("Kommunstyrelsen", { start: board.index, end: board.index + board[0].length }),
    }),
    ...(signed && date && { meetingDate: read(date.date, shift(date.span, signed.index)) }),
    ...(title && { title: read(asOneLine(text.slice(title.start, title.end)), title) }),
    ...(title && {
      motioners: named(motioners.map((one) => ({ ...one, span: shift(one.span, title.start) }))),
    }),
    ...readProposed(text),
    proposers: named(whoDoes(PROPOSES, text)),
    reservations: named(whoDoes(RESERVES, text)),
    protocolNotes: named(whoDoes(NOTES, text)),
  };
}

const named = (found: Statement[]): Read<Named[]> =>
  read(
    found.map(({ name, party }) => ({ name, party })),
    ...found.map(({ span }) => span),
  );

function readProposed(text: string): Pick<MinutesFields, "outcome" | "decisionPoints"> {
  const lead = matchesOf(PROPOSAL, text).at(-1);
  if (!lead) return {};
  const start = lead.index + lead[0].length;
  const end = start + (AFTER_PROPOSAL.exec(text.slice(start))?.index ?? text.length - start);
  const points = splitClauses(text, { start, end });
  const stance = stanceOf(points.map((point) => point.text));
  const outcome = stance && OUTCOME_OF[stance];
  const spans = points.map(({ span }) => span);
  return {
    ...(outcome && { outcome: read(outcome, ...spans) }),
    ...(points.length > 0 && { decisionPoints: read(points.length, ...spans) }),
  };
}
