import { findClauses } from "./clauses.ts";
import { findDates } from "./dates.ts";
import { isHead } from "./letterhead.ts";
import { asOneLine } from "./one-line.ts";
import type { Person } from "./people.ts";
import { findPeople } from "./people.ts";
import { findSignature, isPlaceAndDate, pieces } from "./signature.ts";
import { titleSpan } from "./titles.ts";
import type { Read, Span } from "./types.ts";

export type MotionFields = {
  body?: Read<string>;
  title?: Read<string>;
  motioners?: Read<Person[]>;
  documentDate?: Read<string>;
  clauseCount?: Read<number>;
  clauses?: Read<string[]>;
};

/** A motion is always addressed to the council, whether or not it says so. */
export function readMotion(text: string): MotionFields {
  const { clauses, end } = findClauses(text);
  const title = readTitle(text);
  const tail = end || Math.max(0, text.length - LONGEST_TAIL);
  const spans = clauses.map(({ span }) => span);
  return {
    body: { value: "Kommunfullmäktige", spans: addressee(text), sure: true },
    ...(title && { title }),
    ...readMotioners(text, title?.spans[0], tail),
    ...readDate(text, title?.spans[0], tail),
    ...(clauses.length > 0 && {
      clauseCount: { value: clauses.length, spans, sure: true },
      clauses: { value: clauses.map((clause) => clause.text), spans, sure: true },
    }),
  };
}

const LONGEST_TAIL = 600;
const LONGEST_HEAD = 1_500;
const HEAD_LINES = 14;
const LONGEST_TITLE_WITH_STOP = 110;

// "Motion av …", "Motion om …", "Motion: …"; the mark alone stands over a title of its own.
const TITLE_WITH_MARK =
  /(?<=^|\n|\f)[ \t]*(Motion(?:en)?(?:\s+(?:av|från|om|angående|ang\.?|gällande|rörande|avseende|för|till(?![^\n]*fullmäktige))\s|\s?[:–-]\s).*)/iu;
const MARK =
  /(?<=^|\n|\f)[ \t]*(?:Motion|M\s?O\s?T\s?I\s?O\s?N)(?:\s+till\s+[^\n]{0,60}|\s*\(\d{4}:\d+\)|\s*\(\p{Lu}{1,4}\)|\s+nr\s[^\n]{0,20})?[ \t]*(?=\n)/iu;

/** Whether the head calls the document a motion. */
export const isTitledMotion = (text: string): boolean =>
  TITLE_WITH_MARK.test(text.slice(0, LONGEST_HEAD)) || MARK.test(text.slice(0, LONGEST_HEAD));

function readTitle(text: string): Read<string> | null {
  const marked = TITLE_WITH_MARK.exec(text);
  if (marked) return titleAt(text, marked.index + marked[0].length - (marked[1]?.length ?? 0), true);
  const mark = MARK.exec(text);
  const from = mark ? mark.index + mark[0].length : 0;
  const line = pieces(text.slice(from, from + 2_000))
    .slice(0, HEAD_LINES)
    .find((piece) => !isHead(piece.text));
  const isSentence = line && /[.!?]$/.test(line.text);
  const isTitle = line && (!isSentence || (mark && line.text.length <= LONGEST_TITLE_WITH_STOP));
  return isTitle ? titleAt(text, from + line.start, mark !== null) : null;
}

function titleAt(text: string, start: number, sure: boolean): Read<string> {
  const span = titleSpan(text, start);
  return { value: asOneLine(text.slice(span.start, span.end)), spans: [span], sure };
}

/** The title names them, or those who sign. */
function readMotioners(text: string, title: Span | undefined, tail: number): Pick<MotionFields, "motioners"> {
  const found = [
    title ? { at: title.start, people: findPeople(text.slice(title.start, title.end)) } : null,
    { at: tail, people: findSignature(text.slice(tail)) },
  ].find((place) => place && place.people.length > 0);
  if (!found) return {};
  return {
    motioners: {
      value: found.people.map(({ name, party }) => ({ name, party })),
      spans: found.people.map(({ span }) => ({ start: found.at + span.start, end: found.at + span.end })),
      sure: true,
    },
  };
}

/** The date stands on a short line over the title or by the signature; dates in the text are of other things. */
function readDate(text: string, title: Span | undefined, tail: number): Pick<MotionFields, "documentDate"> {
  const places = [
    { at: tail, part: text.slice(tail) },
    { at: 0, part: text.slice(0, title?.start ?? 0) },
  ];
  const found = places.flatMap(({ at, part }) =>
    pieces(part)
      .filter((piece) => isPlaceAndDate(piece.text) && !RECEIVED.test(piece.text))
      .flatMap((piece) =>
        findDates(piece.text)
          .filter(({ wholeDay }) => wholeDay)
          .map(({ date, span }) => ({
            date,
            span: { start: at + piece.start + span.start, end: at + piece.start + span.end },
          })),
      ),
  )[0];
  return found ? { documentDate: { value: found.date, spans: [found.span], sure: true } } : {};
}

const RECEIVED = /\b(?:ink|inkom|ankom|inkommen|mottagen|sammanträde)/i;

function addressee(text: string): Span[] {
  const match = /kommunfullmäktige/iu.exec(text.slice(0, 1_000));
  return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
}
